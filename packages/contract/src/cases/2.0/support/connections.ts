import type { HttpError } from "@airbyte-web-backend/client/2.0";
import type {
  AirbyteCatalog,
  AirbyteCatalogRead,
  AirbyteStream,
  AirbyteStreamAndConfiguration,
  AirbyteStreamConfiguration,
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema/2.0";
import type { CaseContext } from "../../../2.0/contract-case.ts";
import { failure } from "./errors.ts";

/** A body for `create`, inactive and with a unique name, with the source and destination of an existing connection. */
export function connectionBody(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate> = {},
): WebBackendConnectionCreate {
  const { sourceId, destinationId } = context.fact("connection");
  return { sourceId, destinationId, status: "inactive", name: uniqueName(), ...overrides };
}

/** Creates a connection. `runCase` deletes it after the case. */
export async function createConnection(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate> = {},
): Promise<WebBackendConnectionRead> {
  return await context.airbyte.connections.create(connectionBody(context, overrides));
}

/** Returns the error of a create that must fail with this status. */
export async function createFailure(
  context: CaseContext,
  overrides: Partial<WebBackendConnectionCreate>,
  status: number,
): Promise<HttpError> {
  return await failure(context.airbyte.connections.create(connectionBody(context, overrides)), status);
}

/** Returns the error of a create with values that the document does not allow. */
export async function invalidCreate(context: CaseContext, overrides: object, status: number): Promise<HttpError> {
  const body = { ...connectionBody(context), ...overrides };
  return await context.sendInvalid("webBackendCreateConnection", body, status);
}

/** Creates a connection with a catalog of one stream, see `catalogOf`. */
export async function createWithStream(
  context: CaseContext,
  config: Partial<AirbyteStreamConfiguration> = {},
  overrides: Partial<WebBackendConnectionCreate> = {},
): Promise<WebBackendConnectionRead> {
  return await createConnection(context, { syncCatalog: catalogOf(config), ...overrides });
}

export function uniqueName(): string {
  return `Contract ${crypto.randomUUID()}`;
}

export const fields: AirbyteStream["jsonSchema"] = {
  type: "object",
  properties: { id: { type: "integer" }, email: { type: "string" }, at: { type: "string", format: "date-time" } },
};

/** A stream with the fields `id`, `email` and `at`. No source has a stream of its name. */
export function makeEntry(
  config: Partial<AirbyteStreamConfiguration> = {},
  stream: Partial<AirbyteStream> = {},
): AirbyteStreamAndConfiguration {
  return {
    stream: {
      name: "contract_users",
      jsonSchema: fields,
      supportedSyncModes: ["full_refresh", "incremental"],
      ...stream,
    },
    config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true, ...config },
  };
}

/** A catalog with the stream of `makeEntry`. */
export function catalogOf(
  config: Partial<AirbyteStreamConfiguration> = {},
  stream: Partial<AirbyteStream> = {},
): AirbyteCatalog {
  return { streams: [makeEntry(config, stream)] };
}

/** A catalog of a request or a response. */
interface Streams {
  readonly streams: readonly {
    readonly stream?: { readonly name: string };
    readonly config?: { readonly selected?: boolean };
  }[];
}

export function namesOf({ streams }: Streams): (string | undefined)[] {
  return streams.map(({ stream }) => stream?.name);
}

/** The names of the streams that are synced. */
export function selectedOf({ streams }: Streams): (string | undefined)[] {
  return namesOf({ streams: streams.filter(({ config }) => config?.selected) });
}

/** The paths of all nulls in a JSON value, except for free JSON. */
export function pathsOfNulls(value: unknown, path = ""): string[] {
  if (value === null) return [path];
  if (typeof value !== "object" || /\/(jsonSchema|connectionConfiguration)$/.test(path)) return [];
  return Object.entries(value).flatMap(([key, item]) => pathsOfNulls(item, `${path}/${key}`));
}

/** A catalog that was read, as a request has it. The types of responses allow unknown enum values. */
export function toRequest(catalog: AirbyteCatalogRead): AirbyteCatalog {
  return catalog as AirbyteCatalog;
}
