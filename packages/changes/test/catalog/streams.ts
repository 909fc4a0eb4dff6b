import type { AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema/2.0";

type Entry = AirbyteStreamAndConfigurationRead;

/** A selected stream `users` with an integer `id`. */
export function entry(stream: Partial<Entry["stream"]> = {}, config: Partial<Entry["config"]> = {}): Entry {
  return {
    stream: {
      name: "users",
      jsonSchema: schema({ id: { type: "integer" } }),
      supportedSyncModes: ["full_refresh", "incremental"],
      ...stream,
    },
    config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true, ...config },
  };
}

export function schema(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: "object", properties };
}

export function catalog(...streams: Entry[]): { streams: Entry[] } {
  return { streams };
}
