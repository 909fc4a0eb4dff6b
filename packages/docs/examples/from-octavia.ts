// The code of docs/guides/moving.md: a connection that octavia keeps in YAML, created with the client.
// #region octavia
import type { WebBackendConnectionCreate } from "@airbyte-web-backend/client";
import { parse } from "yaml";

/** The `configuration` of a connection's configuration.yaml. `ids` are those of its source and destination. */
export function fromOctavia(
  yaml: string,
  ids: Pick<WebBackendConnectionCreate, "sourceId" | "destinationId">,
): WebBackendConnectionCreate {
  const { configuration } = parse(yaml) as { configuration: Record<string, unknown> };
  // What octavia knows, and a server of this version refuses.
  const { skip_reset, schedule_type, schedule_data, ...known } = configuration;
  const schedule = (schedule_data as { basic_schedule?: object } | undefined)?.basic_schedule;
  const body = toCamelCase({ ...known, ...(schedule && { schedule }) }) as Omit<WebBackendConnectionCreate, "sourceId">;
  return { ...body, ...ids };
}

/** Keys become camelCase, but for what is JSON schema, and for `cpu_request` and its like, which stay as they are. */
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
