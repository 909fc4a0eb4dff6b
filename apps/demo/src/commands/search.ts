import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import { printConnections } from "../connections/columns.ts";
import { parseSchedule } from "../connections/schedule.ts";
import type { Context } from "../context.ts";
import { count } from "../describe.ts";
import { EXIT_CODES } from "../exit-code.ts";

/** The flags of `search`, as they were written. */
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
  /** `key=value` of the source's configuration. */
  readonly where?: readonly string[];
  readonly everywhere?: boolean;
}

const NAMESPACES = ["source", "destination", "customformat"] as const;
const STATUSES = ["active", "inactive"] as const;

/** Asks the server to search: exact matches of everything that is given. */
export async function search(context: Context, flags: SearchFlags): Promise<void> {
  const answer = await context.airbyte.connections.search(toCriteria(flags, context), context.call);
  const { connections } = answer;
  printConnections(connections, context);
  context.terminal.warn(
    connections.length > 0
      ? count(connections.length, "connection")
      : "no connections: a search matches whole values, upper and lower case included; `list --name` takes patterns",
  );
}

function toCriteria(flags: SearchFlags, context: Pick<Context, "workspaceId">): WebBackendConnectionSearch {
  const { name, prefix, source, sourceType, destination, destinationType, where = [], everywhere } = flags;
  for (const [flag, value] of Object.entries({ name, prefix, source, sourceType, destination, destinationType })) {
    refuseBlank(flag, value);
  }
  const schedule = flags.schedule === undefined ? undefined : parseSchedule(flags.schedule);
  if (schedule === null) {
    throw new CommandError("a search cannot ask for manual connections", {
      exitCode: EXIT_CODES.usage,
      hint: "`list --output json` shows them: their schedule is null.",
    });
  }
  const sourceCriteria = {
    ...(source !== undefined && { name: source }),
    ...(sourceType !== undefined && { sourceName: sourceType }),
    ...(where.length > 0 && { connectionConfiguration: Object.fromEntries(where.map(toEntry)) }),
    // Otherwise the server looks through every workspace.
    ...(!everywhere && { workspaceId: context.workspaceId }),
  };
  const destinationCriteria = {
    ...(destination !== undefined && { name: destination }),
    ...(destinationType !== undefined && { destinationName: destinationType }),
  };
  return {
    ...(name !== undefined && { name }),
    ...(flags.status !== undefined && { status: oneOf("--status", STATUSES, flags.status) }),
    ...(schedule !== undefined && { schedule }),
    ...(prefix !== undefined && { prefix }),
    // Null means any. Left out, the server would take it for "source".
    namespaceDefinition: flags.namespace === undefined ? null : oneOf("--namespace", NAMESPACES, flags.namespace),
    ...(Object.keys(sourceCriteria).length > 0 && { source: sourceCriteria }),
    ...(Object.keys(destinationCriteria).length > 0 && { destination: destinationCriteria }),
  };
}

function oneOf<Choice extends string>(flag: string, choices: readonly Choice[], text: string): Choice {
  const choice = choices.find((each) => each === text);
  if (choice) return choice;
  throw new CommandError(`${flag} ${JSON.stringify(text)} is not one of ${choices.join(", ")}`, {
    exitCode: EXIT_CODES.usage,
    ...(text === "deprecated" && {
      hint: "A search never finds deleted connections; `list --status deprecated` does.",
    }),
  });
}

/** The server ignores a criterion that is empty or blank, as Java has it: the search would find what nobody asked for. */
function refuseBlank(flag: string, value: string | undefined): void {
  if (value === undefined || !/^[\s\p{Cc}]*$/u.test(value)) return;
  const name = `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new CommandError(`${name} is empty, and would match everything`, {
    exitCode: EXIT_CODES.usage,
    hint: "Is a variable of your shell not set?",
  });
}

/** `port=5432` is a number, `ssl=true` a truth value, everything that is no JSON a text. */
function toEntry(text: string): [string, unknown] {
  const equals = text.indexOf("=");
  if (equals < 1) {
    throw new CommandError(`--where ${JSON.stringify(text)} has no ${equals === 0 ? "key" : "value"}`, {
      exitCode: EXIT_CODES.usage,
      hint: "Write --where database=shop.",
    });
  }
  const value = text.slice(equals + 1);
  if (value.trim() === "") {
    throw new CommandError(`--where ${JSON.stringify(text)} has no value`, {
      exitCode: EXIT_CODES.usage,
      hint: `Is a variable of your shell not set? An empty text is --where '${text.slice(0, equals)}=""'.`,
    });
  }
  try {
    return [text.slice(0, equals), JSON.parse(value)];
  } catch {
    return [text.slice(0, equals), value];
  }
}
