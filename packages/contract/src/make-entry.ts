import type {
  AirbyteStream,
  AirbyteStreamAndConfiguration,
  AirbyteStreamConfiguration,
} from "@airbyte-web-backend/schema";

/** A stream of a catalog that is sent, with the least that has to be said of it. Its name is one that no source has. */
export function makeEntry(
  stream: Partial<AirbyteStream> = {},
  config: Partial<AirbyteStreamConfiguration> = {},
): AirbyteStreamAndConfiguration {
  return {
    stream: { name: "contract_users", jsonSchema: { type: "object" }, supportedSyncModes: ["full_refresh"], ...stream },
    config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true, ...config },
  };
}
