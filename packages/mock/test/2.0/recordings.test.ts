import { readFileSync } from "node:fs";
import { responseValidators } from "@airbyte-web-backend/schema/2.0/validators/strict";
import { describe, expect, test } from "vitest";
import {
  type AirbyteState,
  type Application,
  type Connection,
  createMockCore,
  type LaterOperationName,
  type Operation,
  WORKSPACE_ID,
} from "../../src/core.ts";

// What a running 2.x server answered. See recordings/README.md.

interface Exchange {
  name: string;
  /** Without authentication. */
  auth?: false;
  /** Whose token the request shows. `unknown` is one that the server did not give out. */
  token?: string;
  scheme?: string;
  method: string;
  path: string;
  headers: { [name: string]: string };
  body?: string;
  bytes?: "invalid";
  /** Connections beside those of `world.json`. */
  connections?: Connection[];
  /** Operations beside those of `world.json`. */
  operations?: Operation[];
  catalogs?: NonNullable<AirbyteState["later"]>["catalogs"];
  status: number;
  error?: object;
  /** Of a success, where it does not depend on what requests before it left behind. */
  answer?: unknown;
  allow?: string;
  contentType?: string;
  origin?: string;
  challenge?: true;
}

const folder = new URL("recordings/", import.meta.url);
const world = JSON.parse(readFileSync(new URL("world.json", folder), "utf8")) as AirbyteState;
const exchanges = readFileSync(new URL("exchanges.jsonl", folder), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Exchange);

const otherWorkspaceId = "a0000000-0000-4000-8000-000000000023";
const roles: { [token: string]: Omit<Application, "clientId" | "clientSecret"> } = {
  admin: {},
  nobody: { role: "none" },
  org_member: { role: "none" },
  org_admin: { role: "workspace_admin", workspaceId: WORKSPACE_ID },
  org_editor: { role: "workspace_editor", workspaceId: WORKSPACE_ID },
  org_reader: { role: "workspace_reader", workspaceId: WORKSPACE_ID },
  org_runner: { role: "workspace_runner", workspaceId: WORKSPACE_ID },
  other_ws_admin: { role: "workspace_admin", workspaceId: otherWorkspaceId },
  ws_admin: { role: "workspace_admin", workspaceId: WORKSPACE_ID },
  ws_editor: { role: "workspace_editor", workspaceId: WORKSPACE_ID },
  ws_reader: { role: "workspace_reader", workspaceId: WORKSPACE_ID },
  ws_runner: { role: "workspace_runner", workspaceId: WORKSPACE_ID },
  ws_source_editor: { role: "source_editor", workspaceId: WORKSPACE_ID },
  ws_destination_editor: { role: "destination_editor", workspaceId: WORKSPACE_ID },
};
const applications: Application[] = Object.entries(roles).map(([clientId, role]) => ({
  clientId,
  clientSecret: "secret",
  ...role,
}));
// The pair that the recorded requests for a token show.
applications.push({ clientId: "00000000-0000-4000-8000-0000000000c1", clientSecret: "oracle-client-secret" });

const origin = "http://localhost:8001";

interface Replayed {
  response: Response;
  /** The operation that the fake saw. */
  operation: LaterOperationName | null;
  /** Before the request. */
  state: AirbyteState;
}

async function replay(exchange: Exchange): Promise<Replayed> {
  const { connections = [], operations = [], catalogs = {} } = exchange;
  const replaced = new Set(connections.map(({ connectionId }) => connectionId));
  const later = { ...world.later, catalogs: { ...world.later?.catalogs, ...catalogs } } as NonNullable<
    AirbyteState["later"]
  >;
  const kept = world.connections.filter(({ connectionId }) => !replaced.has(connectionId));
  const state = {
    ...world,
    connections: [...kept, ...connections],
    operations: [...world.operations, ...operations],
    later,
  };
  const auth = exchange.auth === false ? (false as const) : { clientCredentials: applications };
  const mock = createMockCore({ version: "2.0", state, auth });
  const headers = new Headers(exchange.headers);
  if (exchange.token !== undefined && exchange.auth !== false) {
    const token = exchange.token === "unknown" ? "unknown" : await tokenOf(mock.fetch, exchange.token);
    headers.set("authorization", `${exchange.scheme ?? "Bearer"} ${token}`.trimStart());
  }
  const text = new TextEncoder().encode(exchange.body ?? "");
  const bytes = exchange.bytes === "invalid" ? text.map((byte) => (byte === 0xef ? 0xff : byte)) : text;
  const hasBody = exchange.body !== undefined;
  const init = { method: exchange.method, headers, ...(hasBody && { body: bytes }) };
  const response = await mock.fetch(origin + exchange.path, init);
  return { response, operation: mock.calls.at(-1)?.operation ?? null, state };
}

async function tokenOf(fetch: typeof globalThis.fetch, clientId: string): Promise<string> {
  const response = await fetch(`${origin}/api/v1/applications/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ client_id: clientId, client_secret: "secret" }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Ids differ from run to run. The place of a mistake in a body is not imitated. */
function normalise(error: unknown): unknown {
  const text = JSON.stringify(error, (key, value: unknown) =>
    key === "message" && typeof value === "string"
      ? value.replace(/\n at [\s\S]*$/, "").replace(/ \(start marker[\s\S]*$/, "")
      : value,
  );
  return JSON.parse(
    text.replaceAll(/"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/gi, '"<id>"').replaceAll("<errorId>", "<id>"),
  );
}

const times = new Set(["createdAt", "created_at", "latestSyncJobCreatedAt"]);

/** An answer without what differs from run to run: times, tokens and ids that are new. */
function normaliseAnswer(answer: unknown, { body = "" }: Exchange, state: AirbyteState): unknown {
  const known = `${JSON.stringify(state)} ${body.toLowerCase()} 00000000-0000-0000-0000-000000000000`;
  const text = JSON.stringify(answer, (key, value: unknown) => {
    if (key === "nextExecutions") return (value as unknown[]).map(() => "<time>");
    if (key === "access_token") return "<token>";
    return times.has(key) ? "<time>" : value;
  });
  return JSON.parse(
    text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => (known.includes(id) ? id : "<new id>")),
  );
}

/** The document requires `units`. A real server stores a schedule without them, and shows it so. */
const withoutUnits = /basic no units|basic units null/;

describe("a request that a 2.x server was seen to answer", () => {
  test.each(exchanges.map((exchange) => [`${exchange.name} (${exchange.status})`, exchange] as const))(
    "%s",
    async (_name, exchange) => {
      const { response, operation, state } = await replay(exchange);
      expect(response.status).toBe(exchange.status);
      if (exchange.error) expect(normalise(await response.json())).toEqual(normalise(exchange.error));
      if (response.status === 200 && response.headers.get("content-type") === "application/json") {
        const answer: unknown = await response.json();
        if (operation !== null && operation !== "deleteConnection" && !withoutUnits.test(exchange.name)) {
          expect(responseValidators[operation](answer)).toEqual([]);
        }
        if (exchange.answer !== undefined) {
          expect(normaliseAnswer(answer, exchange, state)).toEqual(exchange.answer);
        }
      }
      if (exchange.allow) expect(response.headers.get("allow")).toBe(exchange.allow);
      expect(response.headers.get("content-type")).toBe(exchange.contentType ?? null);
      expect(response.headers.get("access-control-allow-origin")).toBe(exchange.origin ?? null);
      expect(response.headers.has("www-authenticate")).toBe(exchange.challenge === true);
    },
  );
});
