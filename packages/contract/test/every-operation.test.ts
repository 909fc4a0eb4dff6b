import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import type { AnyAirbyte, Family } from "@airbyte-web-backend/client/connect";
import { setupServer } from "msw/node";
import { describe, expect, test } from "vitest";
import { fakeApplication } from "../src/2.0/version.ts";
import { contracts, families, versionOf } from "../src/contract.ts";

const ORIGIN = "http://airbyte.example";
const API = `${ORIGIN}/api`;

/** The path of each method of the client, found by a call. */
async function pathsOfClientMethods(family: Family): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  let path = "";
  const options = {
    baseUrl: ORIGIN,
    fetch: async (url: string) => {
      path = url.slice(API.length);
      return Response.json({});
    },
  };
  const airbyte: AnyAirbyte = family === "2.0" ? createClient20(options) : createClient(options);
  for (const [group, methods] of Object.entries(airbyte)) {
    if (typeof methods !== "object") continue;
    for (const [name, method] of Object.entries(methods as Record<string, (body: object) => Promise<unknown>>)) {
      path = "";
      // A method without a body takes options.
      await method({}).catch(() => undefined);
      paths.set(`${group}.${name}`, path);
    }
  }
  return paths;
}

type SendRequest = (url: string, init: RequestInit) => Promise<Response>;

/** The paths with another response than an unknown path. For a write `{}` is invalid, so nothing is written. */
async function pathsAnsweredBy(family: Family, fetch: SendRequest): Promise<Set<string>> {
  const authorization = family === "2.0" ? await authorize(fetch) : "";
  const send = async ({ path, method }: { path: string; method: string }) => {
    const headers = { "content-type": "application/json", authorization };
    return await fetch(API + path, { method, headers, body: method === "GET" ? null : "{}" });
  };
  const unknown = await send({ path: "/v1/web_backend/no/such/operation", method: "POST" });
  const answered = new Set<string>();
  for (const operation of versionOf(family).spec.operations) {
    if ((await send(operation)).status !== unknown.status) answered.add(operation.path);
  }
  return answered;
}

async function authorize(fetch: SendRequest): Promise<string> {
  const { applications } = createClient20({ baseUrl: ORIGIN, fetch: (url, init) => fetch(url, init as RequestInit) });
  return `Bearer ${(await applications.getToken(fakeApplication)).access_token}`;
}

/** The paths that the handlers for msw respond to. */
async function pathsOfMswHandlers(family: Family): Promise<Set<string>> {
  const server = setupServer(...versionOf(family).createFake().handlers);
  server.listen({ onUnhandledFrame: "error" });
  try {
    return await pathsAnsweredBy(family, (url, init) => fetch(url, init));
  } finally {
    server.close();
  }
}

describe.each(families)("version %s", (family) => {
  const { operations } = versionOf(family).spec;
  const contract = contracts[family];

  test("client, mock and contract cover exactly the operations of the document", async () => {
    const paths = new Set(operations.map(({ path }) => path));
    const clientPaths = await pathsOfClientMethods(family);
    expect(new Set(clientPaths.values()), `methods: ${[...clientPaths.keys()].join(", ")}`).toEqual(paths);
    expect(await pathsAnsweredBy(family, versionOf(family).createFake().fetch)).toEqual(paths);
    expect(await pathsOfMswHandlers(family)).toEqual(paths);
    expect(new Set(contract.map(({ operation }) => operation))).toEqual(
      new Set(operations.map(({ operationId }) => operationId)),
    );
  });

  test("the document has operations, and each is listed once", () => {
    expect(operations.length).toBeGreaterThan(0);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  test("the names of cases are unique", () => {
    const names = contract.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("every operation has cases that succeed, and cases that fail if it has a body", () => {
    const leastFailing = family === "0.36" ? 4 : 2;
    for (const { operationId, request } of operations) {
      const names = contract.filter(({ operation }) => operation === operationId).map(({ name }) => name);
      const failing = names.filter((name) => /rejects|404|500/.test(name)).length;
      if (request) expect(failing, operationId).toBeGreaterThanOrEqual(leastFailing);
      expect(names.length - failing, operationId).toBeGreaterThan(1);
    }
  });
});
