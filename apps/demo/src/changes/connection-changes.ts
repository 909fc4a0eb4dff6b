import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import { parseSchedule } from "../connections/schedule.ts";
import { EXIT_CODES } from "../exit-code.ts";

/** What is to be different about a connection afterwards. */
export type ConnectionChanges = Partial<
  Pick<
    WebBackendConnectionUpdate,
    "name" | "status" | "schedule" | "prefix" | "namespaceDefinition" | "namespaceFormat"
  >
>;

const STATUSES = ["active", "inactive"] as const;
const NAMESPACES = ["source", "destination"] as const;

const PARSERS: Readonly<Record<string, (value: string) => ConnectionChanges>> = {
  name: (name) => ({ name: notBlank("name", name) }),
  status: (value) => ({ status: oneOf("status", STATUSES, value) }),
  schedule: (value) => ({ schedule: parseSchedule(value) }),
  // Without a prefix tables get other names: that is nothing that an unset variable should do.
  prefix: (prefix) => ({
    prefix: prefix === "none" ? null : notBlank("prefix", prefix, "prefix=none takes it away. "),
  }),
  namespace: (value) =>
    value.startsWith("custom:")
      ? {
          namespaceDefinition: "customformat",
          namespaceFormat: notBlank("namespace=custom:", value.slice("custom:".length)),
        }
      : { namespaceDefinition: oneOf("namespace", NAMESPACES, value), namespaceFormat: null },
};

/** What `--set` can name. */
export const CHANGE_KEYS: readonly string[] = Object.keys(PARSERS);

/**
 * The changes that `--set` asks for: `schedule=6h`, `prefix=raw_`, `namespace=custom:my_schema`.
 *
 * @throws {CommandError} A key or a value is unknown, or there is nothing to change. Exit code 2.
 */
export function parseChanges(settings: readonly string[]): ConnectionChanges {
  const changes: ConnectionChanges = {};
  for (const setting of settings) {
    const equals = setting.indexOf("=");
    const key = setting.slice(0, Math.max(equals, 0));
    const parse = Object.hasOwn(PARSERS, key) ? PARSERS[key] : undefined;
    if (!parse) {
      throw new CommandError(`--set ${JSON.stringify(setting)} is not understood`, {
        exitCode: EXIT_CODES.usage,
        hint: `Write one of ${CHANGE_KEYS.map((known) => `${known}=…`).join(", ")}. For "deleted" there is \`retire\`.`,
      });
    }
    Object.assign(changes, parse(setting.slice(equals + 1)));
  }
  if (Object.keys(changes).length === 0) {
    throw new CommandError("nothing to change", { exitCode: EXIT_CODES.usage, hint: "Say what: --set schedule=6h" });
  }
  return changes;
}

function notBlank(key: string, value: string, hint = ""): string {
  if (value.trim() !== "") return value;
  throw new CommandError(`--set ${key} is empty`, {
    exitCode: EXIT_CODES.usage,
    hint: `${hint}Is a variable of your shell not set?`,
  });
}

function oneOf<Choice extends string>(key: string, choices: readonly Choice[], value: string): Choice {
  const choice = choices.find((each) => each === value);
  if (choice) return choice;
  throw new CommandError(`${key} ${JSON.stringify(value)} is not one of ${choices.join(", ")}`, {
    exitCode: EXIT_CODES.usage,
    ...(key === "namespace" && { hint: "A format of your own: namespace=custom:my_schema" }),
  });
}
