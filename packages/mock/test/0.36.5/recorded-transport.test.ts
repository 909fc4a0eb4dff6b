import { request } from "node:http";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readJson } from "../../src/state/exact-number.ts";
import { type RecordedAnswer, type RecordedRequest, readTransport } from "./recordings/read-transport.ts";

let server: MockServer;
beforeAll(async () => {
  server = await listen();
});
afterAll(() => server.close());

const recorded = readTransport();
const groups = [...new Set(recorded.map(({ id }) => id.replace(/-\d+$/, "")))];

test.each(groups)("%s: gives every recorded request the response of the real server", async (group) => {
  const requests = recorded.filter(({ id }) => id.startsWith(`${group}-`));
  expect(requests.length).toBeGreaterThan(0);
  for (const { id, status, responseHeaders, answer, ...sent } of requests) {
    const received = await send(sent);
    const headers = Object.fromEntries(
      Object.keys(responseHeaders).map((name) => [name, received.headers[name] ?? null]),
    );
    expect({ status: received.status, headers, answer: describe(received.text, sent) }, id).toEqual({
      status,
      headers: {
        ...responseHeaders,
        ...(responseHeaders["allow"] && { allow: expect.toSatisfy(isList(responseHeaders["allow"])) }),
      },
      answer,
    });
    const hasCors = responseHeaders["access-control-allow-origin"] !== undefined;
    expect(received.headers["access-control-allow-origin"] !== undefined, id).toBe(hasCors);
  }
});

/** Ignores the order of verbs. */
function isList(list: string): (found: string) => boolean {
  const sort = (text: string) => text.split(/,\s*/).sort().join();
  return (found) => sort(found) === sort(list);
}

interface Received {
  status: number;
  headers: { [name: string]: string | string[] | undefined };
  text: string;
}

function send({
  method,
  path,
  headers,
  body,
}: Pick<RecordedRequest, "method" | "path" | "headers" | "body">): Promise<Received> {
  return new Promise((resolve, reject) => {
    const length = body && !headers.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name));
    const sent = request(
      {
        port: server.port,
        method,
        path,
        headers: [
          ...headers,
          ["Host", "localhost"],
          ...(length ? [["Content-Length", String(body.length)]] : []),
        ].flat(),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Converts a response to the format of the recordings. */
function describe(text: string, { body }: Pick<RecordedRequest, "body">): RecordedAnswer {
  const sent = body && body.length < 100_000 ? Buffer.from(body).toString() : "";
  const shown = text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, (id) => (sent.includes(id) ? id : "<uuid>"))
    .replace(/(Servlet(?:Container)?)-[0-9a-f]{4,8}\b/g, "$1-#");
  let value: unknown;
  try {
    value = readJson(shown);
  } catch {
    return { value: shown };
  }
  if (typeof value !== "object" || value === null || !("exceptionStack" in value)) return { value };
  return describeError(value as { [key: string]: unknown });
}

const knownKeys = [
  "message",
  "exceptionClassName",
  "exceptionStack",
  "rootCauseExceptionClassName",
  "rootCauseExceptionStack",
];
const invalidInputKeys = ["message", "exceptionClassName", "exceptionStack", "validationErrors"];

function describeError(error: { [key: string]: unknown }): RecordedAnswer {
  const { message, exceptionClassName, rootCauseExceptionClassName, validationErrors } = error;
  if (validationErrors) {
    expect(Object.keys(error)).toEqual(invalidInputKeys);
    return { violations: (validationErrors as { propertyPath: string }[]).map(({ propertyPath }) => propertyPath) };
  }
  const hasId = "id" in error;
  expect(Object.keys(error)).toEqual(hasId ? ["id", ...knownKeys] : knownKeys);
  return {
    error: {
      className: exceptionClassName as string,
      message: message as string,
      rootCause: rootCauseExceptionClassName as string | null,
    },
    hasId,
  };
}
