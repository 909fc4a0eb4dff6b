import { FAKER_SOURCE_ID, LOCAL_JSON_DESTINATION_ID } from "@airbyte-web-backend/mock";
import type {
  AirbyteCatalog,
  AirbyteStreamConfiguration,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema/2.0";
import { expect } from "vitest";
import { call, type Mock20, type ParsedResponse, send } from "./make-mock.ts";

export const unknownId = "f0000000-0000-4000-8000-00000000000f";
export const uuid: unknown = expect.stringMatching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** A connection, or an error body. */
type ReadOrError = WebBackendConnectionRead & { [key: string]: unknown };

export function get(
  mock: Mock20,
  connectionId: string,
  withRefreshedCatalog = false,
): Promise<WebBackendConnectionRead> {
  return call(mock, "connections/get", { connectionId, withRefreshedCatalog });
}

export function update(mock: Mock20, body: object): Promise<ParsedResponse<ReadOrError>> {
  return send(mock, "connections/update", body);
}

/** Creates an active connection from Faker to local JSON, unless the body says otherwise. */
export function create(mock: Mock20, body: object): Promise<ParsedResponse<ReadOrError>> {
  const pair = { sourceId: FAKER_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID };
  return send(mock, "connections/create", { ...pair, status: "active", ...body });
}

/** A catalog of one stream, as a request has it. */
export function catalogOf(config: Partial<AirbyteStreamConfiguration> = {}, stream: object = {}): AirbyteCatalog {
  const properties = { id: { type: "integer" }, email: { type: "string" }, at: { type: "string" } };
  return {
    streams: [
      {
        stream: {
          name: "users",
          jsonSchema: { type: "object", properties },
          supportedSyncModes: ["full_refresh", "incremental"],
          ...stream,
        },
        config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true, ...config },
      },
    ],
  } as AirbyteCatalog;
}
