import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import { CommandError } from "../errors/command-error.ts";
import { oneOf } from "../settings/one-of.ts";
import { parseSchedule, type Schedule } from "../settings/parse-schedule.ts";
import { refuseBlank } from "../settings/refuse-blank.ts";

/** The changes that commands can make. */
export interface ConnectionChanges
  extends Partial<
    Pick<WebBackendConnectionUpdate, "name" | "status" | "prefix" | "namespaceDefinition" | "namespaceFormat">
  > {
  /** Null: syncs start by hand only. Only 2.x has cron schedules. */
  readonly schedule?: Schedule;
}

const STATUSES = ["active", "inactive"] as const;
const NAMESPACES = ["source", "destination"] as const;
const DELETED = "To delete a connection, use `retire`.";
const CUSTOM = "For a custom format: namespace=custom:my_schema";

const PARSERS: Readonly<Record<string, (value: string) => ConnectionChanges>> = {
  name: (name) => ({ name: notBlank("name", name) }),
  status: (value) => ({ status: oneOf("status", STATUSES, value, value === "deprecated" ? DELETED : undefined) }),
  schedule: (value) => ({ schedule: parseSchedule(value) }),
  // Removing the prefix renames tables: an unset shell variable must not do that.
  prefix: (prefix) => ({
    prefix: prefix === "none" ? null : notBlank("prefix", prefix, "prefix=none removes it. "),
  }),
  namespace: (value) =>
    value.startsWith("custom:")
      ? {
          namespaceDefinition: "customformat",
          namespaceFormat: notBlank("namespace=custom:", value.slice("custom:".length)),
        }
      : { namespaceDefinition: oneOf("namespace", NAMESPACES, value, CUSTOM), namespaceFormat: null },
};

/** The keys of `--set`. */
export const CHANGE_KEYS: readonly string[] = Object.keys(PARSERS);

/**
 * Parses the values of `--set`: `schedule=6h`, `prefix=raw_`, `namespace=custom:my_schema`.
 *
 * @throws {CommandError} A key or a value is invalid, or there is no change. Exit code 2.
 */
export function parseChanges(settings: readonly string[] = []): ConnectionChanges {
  const changes: ConnectionChanges = {};
  for (const setting of settings) {
    const equals = setting.indexOf("=");
    const key = setting.slice(0, Math.max(equals, 0));
    const parse = Object.hasOwn(PARSERS, key) ? PARSERS[key] : undefined;
    if (!parse) {
      throw new CommandError(
        "usage",
        `--set ${JSON.stringify(setting)} has an unknown key`,
        `Use ${CHANGE_KEYS.map((known) => `${known}=…`).join(", ")}. To delete a connection, use \`retire\`.`,
      );
    }
    Object.assign(changes, parse(setting.slice(equals + 1)));
  }
  if (Object.keys(changes).length === 0) {
    throw new CommandError("usage", "no changes given", "Use --set: --set schedule=6h");
  }
  return changes;
}

function notBlank(key: string, value: string, hint?: string): string {
  refuseBlank(`--set ${key}`, value, hint);
  return value;
}
