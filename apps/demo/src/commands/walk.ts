import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { describeConnections, describeDeprecated } from "../describe.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { createStory } from "../story.ts";
import { type Blueprint, blueprintLike } from "../walk/blueprint.ts";
import { liveThrough } from "../walk/live-through.ts";
import { lookAt } from "../walk/look-at.ts";
import { createSteps, type Steps } from "../walk/steps.ts";

const NEXT_AFTER_FAKE = "with AIRBYTE_URL and AIRBYTE_WORKSPACE_ID set, the same command reads your own server.";
const NEXT_AFTER_READING = "--write lets it create a connection, change it and retire it.";
const NEXT_AFTER_WRITING = "README.md shows the calls behind this, for scripts of your own.";

export interface WalkOptions {
  /** Whether a real server may be written to. The fake always may. */
  readonly write: boolean;
}

/** Walks through the seven operations, in the order of a connection's life. */
export async function walk(context: Context, { write }: WalkOptions): Promise<void> {
  const { workspaceId, place, fake, terminal, call } = context;
  const story = createStory(terminal, call);
  const steps = createSteps(story, context);

  story.say(`The seven web_backend operations of Airbyte, on ${place}`);
  await steps.getState("Ask what the workspace has");
  const [first] = await steps.list("List its connections", describeConnections);

  let retired: WebBackendConnectionRead | undefined;
  if (fake) retired = await liveThrough(steps, fake.blueprint, context);
  else if (write) retired = await liveThrough(steps, await copyOf(first, steps, workspaceId), context);
  else await lookAt(steps, story, first);

  await steps.list("List the connections again, without the retired ones", describeDeprecated);
  const isOurs = ({ connectionId }: WebBackendConnectionRead): boolean => connectionId === retired?.connectionId;
  await steps.listAll("List all connections, the retired ones too", (all) =>
    // Where there are many, the one that this is about comes first.
    describeDeprecated(all.toSorted((one, other) => Number(isOurs(other)) - Number(isOurs(one)))),
  );
  await steps.getState("Ask once more what the workspace has");

  story.say("");
  story.say(retired ? "A connection came and went: you saw all seven operations." : "Nothing was written.");
  story.say(`Next: ${fake ? NEXT_AFTER_FAKE : retired ? NEXT_AFTER_WRITING : NEXT_AFTER_READING}`);
}

async function copyOf(
  connection: WebBackendConnectionRead | undefined,
  steps: Steps,
  workspaceId: string,
): Promise<Blueprint> {
  if (!connection) {
    throw new CommandError("the workspace has no connection whose source and destination a new one could use", {
      exitCode: EXIT_CODES.notFound,
      hint: "Create a connection in Airbyte first, and check AIRBYTE_WORKSPACE_ID: an unknown workspace looks empty.",
    });
  }
  const model = await steps.get("Get one, for its source, destination and streams", connection.connectionId);
  return blueprintLike(model, workspaceId);
}
