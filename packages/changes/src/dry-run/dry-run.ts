import type { CallOptions, CallPromise, Result } from "@airbyte-web-backend/client";
import { ConfigError } from "@airbyte-web-backend/client/errors";
import { type AnyAirbyte, callsOf, type Json, retyped, type StoredConnection } from "../airbyte.ts";
import { copy } from "../settings/copy.ts";
import { type Change, listChanges } from "../settings/list-changes.ts";
import { readSettings } from "../settings/settings-of.ts";
import { withCreate, withUpdate } from "./simulate.ts";

/** A write that was not sent. */
export interface RecordedRequest {
  readonly operation: "webBackendCreateConnection" | "webBackendUpdateConnection";
  /** The body that the client would have sent. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** The changes that the recorded writes make to one connection. */
export interface PlannedConnection {
  /** For a connection that would be created, an id that no server knows. */
  readonly connectionId: string;
  readonly name: string;
  readonly outcome: "created" | "changed" | "unchanged";
  readonly changes: readonly Change[];
}

/** The additional members of a client that records writes. */
export interface Recorder {
  /** The writes, in the order of the calls. */
  readonly requests: readonly RecordedRequest[];
  /** The changes of all writes, by connection. `changeLines` formats them. */
  changes(): PlannedConnection[];
}

/**
 * Creates a client whose reads reach the server, and whose `create` and `update` are recorded. Pass it to any function of this
 * package to see what it would write.
 *
 * A recorded write returns the connection as the body describes it, and later calls of `get` return it like that. A list shows
 * what the server has. A `get` with `withRefreshedCatalog` reaches the server, which then discovers the schema. So does a request
 * of `raw`. The catalog of a connection that only the dry run has created cannot be refreshed: that is a `ConfigError`.
 *
 * @param airbyte Stays as it is.
 * @example
 * const plan = dryRun(airbyte);
 * await modify(plan, connectionId, () => ({ status: "inactive" }));
 * console.log(plan.requests, plan.changes());
 */
export function dryRun<Airbyte extends AnyAirbyte>(airbyte: Airbyte): Airbyte & Recorder {
  const requests: RecordedRequest[] = [];
  const plans = new Map<string, Plan>();

  const recorderOf = (client: AnyAirbyte): object => {
    const { get, create, update } = callsOf(client);

    /** The connection without the recorded updates. */
    const readStored = async (
      body: Parameters<typeof get>[0],
      options?: CallOptions,
    ): Promise<Result<StoredConnection>> => {
      const plan = plans.get(keyOf(body));
      if (!plan?.isCreated) return get(body, options).result();
      return body.withRefreshedCatalog ? { ok: false, error: notCreated(body), attempts: 0 } : succeeded(plan.before);
    };

    const read: typeof get = (body, options) =>
      toCall(async () => {
        const result = await readStored(body, options);
        const { bodies = [] } = plans.get(keyOf(body)) ?? {};
        return result.ok ? { ...result, data: copy(bodies.reduce(withUpdate, result.data)) } : result;
      });

    const recordCreate: typeof create = (sent) =>
      toCall(async () => {
        const body = copy(sent);
        requests.push({ operation: "webBackendCreateConnection", body });
        const connectionId = `00000000-0000-4000-8000-${`${requests.length}`.padStart(12, "0")}`;
        plans.set(connectionId, { isCreated: true, before: withCreate(connectionId, client.family, body), bodies: [] });
        return read({ connectionId }).result();
      });

    const recordUpdate: typeof update = (sent, options) =>
      toCall(async () => {
        const body = copy(sent);
        requests.push({ operation: "webBackendUpdateConnection", body });
        const { connectionId } = body;
        const result = await readStored({ connectionId }, options);
        if (!result.ok) return result;
        const plan = plans.get(keyOf(body)) ?? { isCreated: false, before: result.data, bodies: [] };
        plans.set(keyOf(body), { ...plan, bodies: [...plan.bodies, body] });
        return { ...result, data: copy([...plan.bodies, body].reduce(withUpdate, result.data)) };
      });

    // A client of its own, which functions such as `streamConnections` accept.
    const recorder = client.with({});
    return Object.assign(recorder, {
      connections: { ...recorder.connections, get: read, create: recordCreate, update: recordUpdate },
      with: (options: object) => recorderOf(client.with(options)),
      requests,
      changes: () => [...plans].map(([connectionId, plan]) => plannedOf(connectionId, plan)),
    });
  };
  return retyped(recorderOf(airbyte));
}

/** The id as the server returns it: in lower case. */
function keyOf({ connectionId }: { readonly connectionId: string }): string {
  return String(connectionId).toLowerCase();
}

function notCreated({ connectionId }: { readonly connectionId: string }): ConfigError {
  const reason = `${connectionId} exists only in this dry run, so its catalog cannot be refreshed`;
  return new ConfigError("connectionId", reason, { hint: "Create the connection, then refresh its catalog." });
}

/** The recorded writes of one connection. */
interface Plan {
  readonly isCreated: boolean;
  /** The connection of the first read, or as the create makes it. */
  readonly before: StoredConnection;
  /** The recorded updates. */
  readonly bodies: readonly Json[];
}

function plannedOf(connectionId: string, { isCreated, before, bodies }: Plan): PlannedConnection {
  const after = readSettings(bodies.reduce(withUpdate, before));
  const changes = listChanges(isCreated ? {} : readSettings(before), after);
  const outcome = isCreated ? "created" : changes.length > 0 ? "changed" : "unchanged";
  return { connectionId, name: before.name, outcome, changes };
}

function succeeded<Data>(data: Data): Result<Data> {
  return { ok: true, data, response: Response.json(data), attempts: 0 };
}

/** A call like those of the client. It starts at once. */
function toCall<Data>(run: () => Promise<Result<Data>>): CallPromise<Data> {
  const outcome = run();
  const withResponse = async () => {
    const result = await outcome;
    if (!result.ok) throw result.error;
    return result;
  };
  const data = withResponse().then((success) => success.data);
  // A program may use `result()` only.
  data.catch(() => undefined);
  return Object.assign(data, { result: () => outcome, withResponse });
}
