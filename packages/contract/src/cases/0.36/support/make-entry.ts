import type {
  AirbyteStream,
  AirbyteStreamAndConfiguration,
  AirbyteStreamConfiguration,
} from "@airbyte-web-backend/schema";

/** A catalog entry with the required properties. No source has a stream of that name. */
export function makeEntry(
  stream: Partial<AirbyteStream> = {},
  config: Partial<AirbyteStreamConfiguration> = {},
): AirbyteStreamAndConfiguration {
  return {
    stream: { name: "contract_users", jsonSchema: { type: "object" }, supportedSyncModes: ["full_refresh"], ...stream },
    config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true, ...config },
  };
}
