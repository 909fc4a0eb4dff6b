import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { printConnections } from "../connections/columns.ts";
import { readingOf } from "../connections/read-connections.ts";
import { type SearchCriteria, searchConnections } from "../connections/search-connections.ts";
import { CommandError } from "../errors/command-error.ts";
import { count } from "../output/count.ts";
import type { Context } from "../run/context.ts";
import { oneOf } from "../settings/one-of.ts";
import { parseSchedule } from "../settings/parse-schedule.ts";
import { refuseBlankFlags } from "../settings/refuse-blank.ts";

/** The flags of `search`, not parsed. */
export interface SearchFlags {
  readonly name?: string;
  readonly status?: string;
  readonly schedule?: string;
  readonly prefix?: string;
  readonly namespace?: string;
  readonly source?: string;
  readonly sourceType?: string;
  readonly destination?: string;
  readonly destinationType?: string;
  /** `key=value` pairs of the source's configuration. */
  readonly where?: readonly string[];
  readonly everywhere?: boolean;
}

const NAMESPACES = ["source", "destination", "customformat"] as const;
const STATUSES = ["active", "inactive"] as const;
const DELETED = "Search never finds deleted connections; use `list --status deprecated`.";

/** Searches for exact matches of every criterion: on the server, or here on Airbyte 2.x, whose search finds nothing. */
export async function search(context: Context, flags: SearchFlags): Promise<void> {
  const criteria = toCriteria(flags, context);
  const airbyte = await context.connect();
  const { everywhere = false } = flags;
  const connections =
    airbyte.family === "2.0"
      ? await searchConnections(criteria, everywhere, { ...(await readingOf(context)), airbyte })
      : (await airbyte.connections.search(criteriaOf036(criteria), context.call)).connections;
  await printConnections(connections, context);
  context.terminal.warn(
    connections.length > 0
      ? count(connections.length, "connection")
      : "no connections; search matches whole values and is case-sensitive, `list --name` takes patterns",
  );
}

/** @throws {CommandError} The server cannot search for this kind of schedule. Exit code 2. */
function criteriaOf036({ schedule, ...others }: SearchCriteria): WebBackendConnectionSearch {
  if (schedule === undefined) return others;
  if (schedule === null) {
    throw new CommandError(
      "usage",
      "the server cannot search for manual schedules",
      "Use `list --output json`: the schedule is null.",
    );
  }
  if ("cronExpression" in schedule) throw new CommandError("usage", "this server has no cron schedules");
  return { ...others, schedule };
}

function toCriteria(flags: SearchFlags, context: Pick<Context, "workspaceId">): SearchCriteria {
  const { name, prefix, source, sourceType, destination, destinationType, where = [], everywhere } = flags;
  refuseBlankFlags({
    "--name": name,
    "--prefix": prefix,
    "--source": source,
    "--source-type": sourceType,
    "--destination": destination,
    "--destination-type": destinationType,
  });
  const sourceCriteria = {
    ...(source !== undefined && { name: source }),
    ...(sourceType !== undefined && { sourceName: sourceType }),
    ...(where.length > 0 && { connectionConfiguration: Object.fromEntries(where.map(toEntry)) }),
    // Without it the server searches every workspace.
    ...(!everywhere && { workspaceId: context.workspaceId }),
  };
  const destinationCriteria = {
    ...(destination !== undefined && { name: destination }),
    ...(destinationType !== undefined && { destinationName: destinationType }),
  };
  return {
    ...(name !== undefined && { name }),
    ...(flags.status !== undefined && {
      status: oneOf("--status", STATUSES, flags.status, flags.status === "deprecated" ? DELETED : undefined),
    }),
    ...(flags.schedule !== undefined && { schedule: parseSchedule(flags.schedule) }),
    ...(prefix !== undefined && { prefix }),
    // Null matches any. The server's default is "source".
    namespaceDefinition: flags.namespace === undefined ? null : oneOf("--namespace", NAMESPACES, flags.namespace),
    ...(Object.keys(sourceCriteria).length > 0 && { source: sourceCriteria }),
    ...(Object.keys(destinationCriteria).length > 0 && { destination: destinationCriteria }),
  };
}

/** `port=5432` is a number and `ssl=true` a boolean; a value that is not JSON is a string. */
function toEntry(text: string): [string, unknown] {
  const equals = text.indexOf("=");
  if (equals < 1) {
    throw new CommandError(
      "usage",
      `--where ${JSON.stringify(text)} has no ${equals === 0 ? "key" : "value"}`,
      "Use --where database=shop.",
    );
  }
  const value = text.slice(equals + 1);
  if (value.trim() === "") {
    throw new CommandError(
      "usage",
      `--where ${JSON.stringify(text)} has no value`,
      `Is a shell variable unset? For an empty string, use --where '${text.slice(0, equals)}=""'.`,
    );
  }
  try {
    return [text.slice(0, equals), JSON.parse(value)];
  } catch {
    return [text.slice(0, equals), value];
  }
}
