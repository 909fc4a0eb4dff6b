// The code of docs/guides/from-another-client.md: converts a connection of octavia.
// #region octavia
import type { WebBackendConnectionCreate } from "@airbyte-web-backend/client";
import { parse } from "yaml";

/** Converts a configuration.yaml of a connection. `ids` are the ids of its source and destination. */
export function fromOctavia(
  yaml: string,
  ids: Pick<WebBackendConnectionCreate, "sourceId" | "destinationId">,
): WebBackendConnectionCreate {
  const { configuration } = parse(yaml) as { configuration: Record<string, unknown> };
  // This version of the server rejects these keys of octavia.
  const { skip_reset, schedule_type, schedule_data, ...known } = configuration;
  const schedule = (schedule_data as { basic_schedule?: object } | undefined)?.basic_schedule;
  const body = toCamelCase({ ...known, ...(schedule && { schedule }) }) as Omit<WebBackendConnectionCreate, "sourceId">;
  return { ...body, ...ids };
}

/** Converts keys to camelCase, except in JSON schemas and in resource requirements, such as `cpu_request`. */
function toCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCamelCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
      ["json_schema", "resource_requirements"].includes(key) ? inner : toCamelCase(inner),
    ]),
  );
}
// #endregion
