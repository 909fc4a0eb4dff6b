import { AirbyteError } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { sayTarget } from "../changes/confirm.ts";
import type { Context } from "../context.ts";
import type { Blueprint } from "./blueprint.ts";
import { retireLeftovers } from "./retire-leftovers.ts";
import type { Steps } from "./steps.ts";

/** The life of a connection, from creation to retirement. Whatever fails on the way, the connection does not stay. */
export async function liveThrough(
  steps: Steps,
  blueprint: Blueprint,
  context: Context,
): Promise<WebBackendConnectionRead> {
  const { name } = blueprint;
  // What the fake is told is gone at the end, and its first line has said so.
  if (!context.fake) sayTarget(context);
  let connection: WebBackendConnectionRead | undefined;
  try {
    connection = await steps.create("Create a connection", blueprint);
    return await changeAndRetire(steps, connection);
  } catch (error) {
    const isCertain = !connection && !(error instanceof AirbyteError && error.outcomeUnknown);
    const outcome = isCertain
      ? "was not created"
      : await retireLeftovers(context, { name, connection }).then(
          (retired) =>
            retired > 0 ? "was retired" : "was not created as far as the list shows: look for it again later",
          () => "may still be there: look for it, and delete it by hand",
        );
    context.terminal.explain(`The walk stopped early. Its connection "${name}" ${outcome}.`);
    throw error;
  }
}

async function changeAndRetire(
  steps: Steps,
  { connectionId, name }: WebBackendConnectionRead,
): Promise<WebBackendConnectionRead> {
  const stored = await steps.get("Get it", connectionId);
  await steps.getRefreshed("Get it with a refreshed catalog", connectionId);
  const updated = await steps.update(
    "Change its schedule and its prefix",
    stored,
    { schedule: { units: 6, timeUnit: "hours" }, prefix: "demo_" },
    "An update replaces: what it leaves out is cleared. toConnectionUpdate() fills in what is to stay.",
  );
  await steps.search("Search for it by name", name);
  return steps.update(
    "Retire it",
    updated,
    { status: "deprecated" },
    "There is no delete: a connection with this status counts as deleted.",
  );
}
