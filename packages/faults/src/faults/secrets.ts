import { basicAuth, bearerAuth } from "@airbyte-web-backend/client";
import { asApplication, credentials } from "../credentials.ts";
import type { Fault } from "../fault.ts";
import type { Exchange, Step } from "../server/fault-server.ts";
import { close, head, inTurn, ok, pause, raw, respond } from "../server/steps.ts";

/** The credentials of a request on one line, decoded too: some servers quote the password and not the header. */
const sentCredentials = ({ request: { headers, body } }: Exchange): string => {
  const names = ["authorization", "x-proxy-key", "x-call-key"];
  const basic = /^Basic (.*)/.exec(headers["authorization"] ?? "")?.[1] ?? "";
  return [...names.map((name) => headers[name] ?? ""), Buffer.from(basic, "base64").toString("latin1"), body]
    .join(" ")
    .replaceAll(/[^\x20-\x7e]/g, "");
};

const inBody =
  (status: number, write: (text: string) => string): Step =>
  (exchange) =>
    respond({
      status,
      headers: { "content-type": "application/json" },
      body: write(sentCredentials(exchange)),
    })(exchange);

const inHeader =
  (status: number, name: string, write: (text: string, exchange: Exchange) => string = (text) => text): Step =>
  (exchange) =>
    respond({ status, headers: { [name]: write(sentCredentials(exchange), exchange) } })(exchange);

const onTheWire =
  (write: (text: string) => string): Step =>
  (exchange) =>
    inTurn(raw(write(sentCredentials(exchange))), pause(20), close)(exchange);

/** Where a server may repeat the credentials so that the error of a runtime or of its JSON parser may quote them. */
const places: Readonly<Record<string, Step>> = {
  "the message of a 500": inBody(500, (text) => JSON.stringify({ message: text })),
  "text after the JSON": inBody(200, (text) => `${JSON.stringify({ message: text })} ${text}`),
  "text instead of JSON": inBody(200, (text) => text),
  "the reason phrase": (exchange) => respond({ status: 500, reason: sentCredentials(exchange) })(exchange),
  "the path of Location": inHeader(302, "location", (text, { origin }) => `${origin}/login/${text}`),
  "the query of Location": inHeader(307, "location", (text, { otherOrigin }) => `${otherOrigin}/?sent=${text}`),
  "a Location that is not a URL": inHeader(302, "location", (text) => `http://[${text}`),
  "the WWW-Authenticate of a 401": inHeader(401, "www-authenticate", (text) => `Basic realm=${text}`),
  "a cookie": inHeader(400, "set-cookie"),
  "a content-length": onTheWire((text) => head({ headers: { "content-length": text } })),
  "a content-encoding": onTheWire(
    (text) => head({ headers: { "content-encoding": text, "content-length": "2" } }) + text,
  ),
  "a transfer-encoding": onTheWire((text) => head({ headers: { "transfer-encoding": text } })),
  "a status line": onTheWire((text) => `HTTP/1.1 ${text}\r\n\r\n`),
  "the name of a header": onTheWire((text) => `HTTP/1.1 200 OK\r\n${text}: x\r\n\r\n`),
  "a header without a colon": onTheWire((text) => `HTTP/1.1 200 OK\r\n${text.replaceAll(":", "")}\r\n\r\n`),
  "a header with a NUL": onTheWire((text) => `HTTP/1.1 200 OK\r\nx: ${text}\0${text}\r\n\r\n`),
  "bytes that are not HTTP": onTheWire((text) => `${text}\r\n`),
  "the size of a chunk": onTheWire((text) => `${head({ headers: { "transfer-encoding": "chunked" } })}${text}\r\n`),
  "a truncated body": onTheWire((text) => `${head({ headers: { "content-length": "9999" } })}{"message":"${text}`),
  "corrupt gzip": onTheWire((text) => head({ headers: { "content-encoding": "gzip", "content-length": "50" } }) + text),
};

/** Each call also has two secret headers, and retries once, so that `onRetry` is called. */
const checked = {
  options: { headers: { "x-call-key": credentials.callHeader }, maxRetries: 1, timeoutMs: 400 },
  expect: "no secret",
} as const;

const { username, password } = credentials;

const repeated: Fault[] = Object.entries(places).map(([place, step]) => ({
  name: `a password in ${place}`,
  script: { responses: [step] },
  client: () => ({ auth: basicAuth({ username, password }) }),
  ...checked,
}));

/** The request to the token endpoint holds the client secret. */
const repeatedByTokenEndpoint: Fault[] = Object.entries(places).map(([place, step]) => ({
  name: `a client secret in ${place}`,
  script: { responses: [ok], tokenResponses: [step] },
  client: asApplication,
  ...checked,
}));

const fetched = credentials.fetchedToken;

/** Responses of the token endpoint that hold a token and cannot be used. */
const unusableTokens: Fault[] = Object.entries({
  "in truncated JSON": respond({ body: `{"access_token":"${fetched}","toke` }),
  "in JSON with text after it": respond({ body: `{"access_token":"${fetched}"} ok` }),
  "as plain text": respond({ body: fetched }),
  "in a redirect": respond({ status: 302, headers: { location: `/callback#access_token=${fetched}` } }),
}).map(([place, step]) => ({
  name: `a fetched token ${place}`,
  script: { responses: [ok], tokenResponses: [step] },
  client: asApplication,
  ...checked,
}));

const bearer = credentials.bearerToken;

/** Tokens that a runtime refuses as a header, and may quote in its error. */
const refusedByRuntime: Fault[] = Object.entries({
  "with a line break": () => bearerAuth(() => `${bearer}\r\nx: ${bearer}`),
  "with letters beyond Latin-1": () => bearerAuth(() => `${bearer}→`),
  "with a NUL": () => bearerAuth(() => `${bearer}\0`),
  "of a custom provider, with a line break": () => ({ headers: () => ({ authorization: `${bearer}\n${bearer}` }) }),
  "of a custom provider, as the name of a header": () => ({ headers: () => ({ [bearer]: "x" }) }),
}).map(([what, auth]) => ({
  name: `a token ${what}`,
  script: { responses: [ok] },
  client: () => ({ auth: auth() }),
  ...checked,
}));

/** Servers that repeat what they received. No credential may appear in the error, in hook events or on the console. */
export const secretFaults: readonly Fault[] = [
  ...repeated,
  ...repeatedByTokenEndpoint,
  ...unusableTokens,
  ...refusedByRuntime,
];
