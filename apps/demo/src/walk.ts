import type { Connection } from "@airbyte-web-backend/cli/core";
import { CommandError, type Context } from "@airbyte-web-backend/cli/node";
import { type Blueprint, blueprintForFake, blueprintLike } from "./blueprint.ts";
import { describeConnections, describeDeprecated } from "./describe.ts";
import { runReads } from "./read-steps.ts";
import { createStepPrinter } from "./step-printer.ts";
import { createSteps, type Steps } from "./steps.ts";
import { runWrites } from "./write-steps.ts";

const NEXT_AFTER_FAKE =
  "set AIRBYTE_URL and AIRBYTE_WORKSPACE_ID to read your own server. README.md has these calls in code.";
const NEXT_AFTER_READING = "use --write to create a connection, change it and retire it.";
const NEXT_AFTER_WRITING = "README.md has these calls in code.";

export interface WalkOptions {
  /** Whether to write to a real server. The walk always writes to the fake. */
  readonly write?: boolean;
}

/** Walks through the seven operations, in the order of a connection's life. */
export async function walk(context: Context, { write = false }: WalkOptions): Promise<void> {
  const { workspaceId, place, fake, terminal, call } = context;
  const printer = createStepPrinter(terminal, call);
  const airbyte = await context.connect();
  const steps = createSteps(printer, context, airbyte);

  const which = airbyte.family === "2.0" ? "operations of Airbyte 2.x" : "seven web_backend operations of Airbyte";
  printer.say(`The ${which}, on ${place}`);
  await steps.getState("Get the state of the workspace");
  const [first] = await steps.list("List its connections", describeConnections);

  let retired: Connection | undefined;
  if (fake) retired = await runWrites(steps, blueprintForFake(workspaceId, fake.state), context);
  else if (write) retired = await runWrites(steps, await copyOf(first, steps, workspaceId), context);
  else await runReads(steps, printer, first);

  await steps.list("List the connections again: retired ones are omitted", describeDeprecated);
  const isOurs = ({ connectionId }: Connection): boolean => connectionId === retired?.connectionId;
  await steps.listAll("List all connections, including retired ones", (all) =>
    // The retired connection comes first.
    describeDeprecated(all.toSorted((one, other) => Number(isOurs(other)) - Number(isOurs(one)))),
  );
  await steps.getState("Get the state of the workspace again");

  printer.say("");
  printer.say(
    retired
      ? `Done: all ${airbyte.family === "2.0" ? "five" : "seven"} operations were called.`
      : "Nothing was written.",
  );
  printer.say(`Next: ${fake ? NEXT_AFTER_FAKE : retired ? NEXT_AFTER_WRITING : NEXT_AFTER_READING}`);
}

async function copyOf(connection: Connection | undefined, steps: Steps, workspaceId: string): Promise<Blueprint> {
  if (!connection) {
    throw new CommandError(
      "notFound",
      "the workspace has no connection to copy source and destination from",
      "Create a connection in Airbyte first. Check AIRBYTE_WORKSPACE_ID: an unknown workspace looks empty.",
    );
  }
  const model = await steps.get("Get one, for its source, destination and streams", connection.connectionId);
  return blueprintLike(model, workspaceId);
}
