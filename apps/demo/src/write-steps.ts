import type { Connection } from "@airbyte-web-backend/cli/core";
import { type Context, printTarget } from "@airbyte-web-backend/cli/node";
import { AirbyteError } from "@airbyte-web-backend/client";
import type { Blueprint } from "./blueprint.ts";
import { retireLeftovers } from "./retire-leftovers.ts";
import type { Steps } from "./steps.ts";

/** Creates a connection, changes it and retires it. After a failure on the way, it is retired too. */
export async function runWrites(steps: Steps, blueprint: Blueprint, context: Context): Promise<Connection> {
  const { name } = blueprint;
  if (!context.fake) printTarget(context);
  let connection: Connection | undefined;
  try {
    connection = await steps.create("Create a connection", blueprint);
    return await changeAndRetire(steps, connection);
  } catch (error) {
    const isCertain = !connection && !(error instanceof AirbyteError && error.outcomeUnknown);
    const outcome = isCertain
      ? "was not created"
      : await retireLeftovers(context, { name, connection }).then(
          (retired) => (retired > 0 ? "was retired" : "is not in the list: check again later"),
          () => "may still exist: find it and delete it by hand",
        );
    context.terminal.explain(`The walk stopped early. Its connection "${name}" ${outcome}.`);
    throw error;
  }
}

async function changeAndRetire(steps: Steps, { connectionId, name }: Connection): Promise<Connection> {
  const stored = await steps.get("Get it", connectionId);
  await steps.getRefreshed("Get it with a refreshed catalog", connectionId);
  const updated = await steps.update("Change its schedule and its prefix", stored, {
    schedule: { units: 6, timeUnit: "hours" },
    prefix: "demo_",
  });
  await steps.search("Search for it by name", name);
  return steps.update(
    "Retire it",
    updated,
    { status: "deprecated" },
    "The API has no delete: this status means deleted.",
  );
}
