import type { CallPromise, Result } from "@airbyte-web-backend/client";
import {
  type AnyAirbyte,
  type ConnectionCalls,
  callsOf,
  type Json,
  retyped,
  type StoredConnection,
} from "../airbyte.ts";
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
 * of `raw`.
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

    const read: ConnectionCalls["get"] = (body, options) =>
      toCall(async () => {
        const plan = plans.get(body.connectionId);
        if (plan && !plan.before) return succeeded(copy(plan.after));
        const result = await get(body, options).result();
        return plan && result.ok ? { ...result, data: plan.bodies.reduce(withUpdate, result.data) } : result;
      });

    const recordCreate: typeof create = (sent) =>
      toCall(async () => {
        const body = copy(sent);
        requests.push({ operation: "webBackendCreateConnection", body });
        const connectionId = `00000000-0000-4000-8000-${`${requests.length}`.padStart(12, "0")}`;
        const after = withCreate(connectionId, client.family, body);
        plans.set(connectionId, { before: undefined, bodies: [], after });
        return succeeded(copy(after));
      });

    const recordUpdate: typeof update = (sent, options) =>
      toCall(async () => {
        const body = copy(sent);
        requests.push({ operation: "webBackendUpdateConnection", body });
        const { connectionId } = body;
        const result = await read({ connectionId }, options).result();
        if (!result.ok) return result;
        const { before, bodies } = plans.get(connectionId) ?? { before: result.data, bodies: [] };
        const after = withUpdate(result.data, body);
        plans.set(connectionId, { before, bodies: [...bodies, body], after });
        return { ...result, data: copy(after) };
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

/** The recorded writes of one connection. */
interface Plan {
  /** Undefined for a connection that would be created. */
  readonly before: StoredConnection | undefined;
  /** The recorded updates of a connection that exists. */
  readonly bodies: readonly Json[];
  readonly after: StoredConnection;
}

function plannedOf(connectionId: string, { before, after }: Plan): PlannedConnection {
  const changes = listChanges(before ? readSettings(before) : {}, readSettings(after));
  const outcome = before ? (changes.length > 0 ? "changed" : "unchanged") : "created";
  return { connectionId, name: (before ?? after).name, outcome, changes };
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
