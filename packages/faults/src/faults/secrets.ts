import { type Auth, basicAuth, bearerAuth, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { list, workspace } from "./calls.ts";
import { credentials } from "./credentials.ts";
import type { Fault } from "./fault.ts";
import type { Exchange, Step } from "./fault-server.ts";
import { answer, close, head, inTurn, json, pause, raw } from "./steps.ts";
import { ok } from "./well-behaved.ts";

/**
 * Servers that send back what they were sent, everywhere that a client might keep it. Whatever comes of the call, no
 * credential may be found in the error, the hooks' events or the console.
 */
type Echo = (exchange: Exchange) => string;

/**
 * Everything that was sent, decoded too: some servers quote the password and not the header. Not cookies, which a browser
 * may add without the client knowing them.
 */
const everything: Echo = ({ request: { headers, body } }) => {
  const { cookie: _, ...others } = headers;
  const lines = Object.entries(others).map(([name, value]) => `${name}: ${value}`);
  return [...lines, decodedBasic(headers["authorization"]), body].join("\n");
};

/** The same on one line, for headers. */
const onOneLine: Echo = ({ request }) =>
  ["authorization", "x-proxy-key", "x-call-key"].map((name) => request.headers[name] ?? "").join(" ") +
  request.body.replaceAll(/[^\x20-\x7e]/g, "");

function decodedBasic(authorization = ""): string {
  return /^Basic /.test(authorization) ? Buffer.from(authorization.slice(6), "base64").toString("utf8") : "";
}

const ascii = (text: string): string =>
  text.replaceAll(/[^\x20-\x7e]|[&<>/]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "/": "&#47;",
};

/** How servers write a text that they quote. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  "plain text": (text) => text,
  JSON: (text) => JSON.stringify({ message: text }),
  "JSON with escaped slashes, as PHP writes it": (text) => JSON.stringify({ message: text }).replaceAll("/", "\\/"),
  "JSON in ASCII, as Python and .NET write it": (text) => ascii(JSON.stringify({ message: text })),
  "JSON keys": (text) => JSON.stringify(Object.fromEntries(text.split("\n").map((line) => [line, line]))),
  HTML: (text) => `<!doctype html><pre>${text.replaceAll(/[&<>"/]/g, (character) => entities[character] ?? "")}</pre>`,
  "a form": (text) => new URLSearchParams({ sent: text }).toString(),
  "a URL": (text) => `/login?sent=${encodeURIComponent(text)}`,
};

const inBody =
  (status: number, write: (text: string) => string): Step =>
  (exchange) =>
    answer({ status, headers: { "content-type": "application/json" }, body: write(everything(exchange)) })(exchange);

const inHeader =
  (status: number, name: string, write: (text: string, exchange: Exchange) => string = (text) => text): Step =>
  (exchange) =>
    answer({ status, headers: { [name]: write(onOneLine(exchange), exchange) } })(exchange);

const echo =
  (write: (text: string) => string): Step =>
  (exchange) =>
    inTurn(raw(write(onOneLine(exchange))), pause(20), close)(exchange);

/** Where a server may put what it was sent. */
const places: Readonly<Record<string, Step>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503].map((status) => [
      `the message of a ${status}`,
      inBody(status, (text) => JSON.stringify({ message: text })),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(spellings).flatMap(([spelling, write]) => [
      [`a 418, written as ${spelling}`, inBody(418, write)],
      [`a 2xx that does not parse, written as ${spelling}`, inBody(200, (text) => `${write(text)} and so on`)],
    ]),
  ),
  "the validation errors of a 400": inBody(400, (text) =>
    JSON.stringify({ message: "x", validationErrors: [{ propertyPath: text, invalidValue: text, message: text }] }),
  ),
  "the errorId of a 500": inBody(500, (text) => JSON.stringify({ errorId: text })),
  "a JSON string instead of an object": inBody(200, (text) => JSON.stringify(text)),
  "an array instead of an object": inBody(200, (text) => JSON.stringify([text])),
  "the reason phrase": (exchange) => answer({ status: 500, reason: onOneLine(exchange) })(exchange),
  "the path of Location": inHeader(302, "location", (text, { origin }) => `${origin}/login/${text}`),
  "the escaped path of Location": inHeader(302, "location", (text) => `/login/${encodeURIComponent(text)}`),
  "the query of Location": inHeader(307, "location", (text, { otherOrigin }) => `${otherOrigin}/?sent=${text}`),
  "a Location that is no URL": inHeader(302, "location", (text) => `http://[${text}`),
  "the Retry-After of a 429": inHeader(429, "retry-after"),
  "the WWW-Authenticate of a 401": inHeader(401, "www-authenticate", (text) => `Basic realm=${text}`),
  "the Content-Type of a 200": inHeader(200, "content-type"),
  "the Server of a 500": inHeader(500, "server"),
  "a cookie": inHeader(400, "set-cookie"),
  "a content-length": echo((text) => head({ headers: { "content-length": text } })),
  "a content-encoding": echo((text) => head({ headers: { "content-encoding": text, "content-length": "2" } }) + text),
  "a transfer-encoding": echo((text) => head({ headers: { "transfer-encoding": text } })),
  "a status line": echo((text) => `HTTP/1.1 ${text}\r\n\r\n`),
  "the name of a header": echo((text) => `HTTP/1.1 200 OK\r\n${text}: x\r\n\r\n`),
  "a header that is none": echo((text) => `HTTP/1.1 200 OK\r\n${text.replaceAll(":", "")}\r\n\r\n`),
  "a header with a NUL": echo((text) => `HTTP/1.1 200 OK\r\nx: ${text}\0${text}\r\n\r\n`),
  "what is no HTTP at all": echo((text) => `${text}\r\n`),
  "the size of a chunk": echo((text) => `${head({ headers: { "transfer-encoding": "chunked" } })}${text}\r\n`),
  "a body that breaks off": echo((text) => `${head({ headers: { "content-length": "9999" } })}{"message":"${text}`),
  "corrupt gzip": echo((text) => head({ headers: { "content-encoding": "gzip", "content-length": "50" } }) + text),
};

const application = { clientId: credentials.clientId, clientSecret: credentials.clientSecret };
const token = json(200, { access_token: credentials.fetchedToken });

const kinds: Readonly<Record<string, () => Auth>> = {
  "a password": () => basicAuth({ username: credentials.username, password: credentials.password }),
  "a bearer token": () => bearerAuth(credentials.bearerToken),
  "a token that a function gives": () => bearerAuth(async () => credentials.bearerToken),
  "a fetched token": () => clientCredentialsAuth(application),
};

/** Every call carries the two headers as well. One retry, so that `onRetry` has something to tell. */
const quiet = {
  options: { headers: { "x-call-key": credentials.callHeader }, maxRetries: 1, timeoutMs: 400 },
  expect: "no secret",
} as const;

const echoed: Fault[] = Object.entries(kinds).flatMap(([kind, auth]) =>
  Object.entries(places).map(([place, step]) => ({
    name: `${kind} in ${place}`,
    script: { answers: [step], tokenAnswers: [token] },
    client: () => ({ auth: auth() }),
    ...quiet,
  })),
);

/** The endpoint that is sent the client secret, and sends the token. */
const echoedByTokenEndpoint: Fault[] = Object.entries(places).map(([place, step]) => ({
  name: `a client secret in ${place}`,
  script: { answers: [ok], tokenAnswers: [step] },
  client: () => ({ auth: clientCredentialsAuth(application) }),
  ...quiet,
}));

const fetched = credentials.fetchedToken;

/** Answers of the token endpoint that hold a token and cannot be used. */
const unusableTokens: Readonly<Record<string, Step>> = {
  "in JSON that breaks off": answer({ body: `{"access_token":"${fetched}","toke` }),
  "in JSON with something behind it": answer({ body: `{"access_token":"${fetched}"} ok` }),
  "bare, as text": answer({ body: fetched }),
  "as a JSON string": answer({ body: JSON.stringify(fetched) }),
  "in an array": answer({ body: JSON.stringify([{ access_token: fetched }]) }),
  "under another name": answer({ body: JSON.stringify({ accessToken: fetched }) }),
  "in an object": answer({ body: JSON.stringify({ access_token: { value: fetched } }) }),
  "that no header can hold": answer({ body: JSON.stringify({ access_token: `${fetched}\n${fetched}` }) }),
  "with letters beyond Latin-1": answer({ body: JSON.stringify({ access_token: `${fetched}→` }) }),
  "with a 500": answer({ status: 500, body: JSON.stringify({ message: fetched, access_token: fetched }) }),
  "in a redirect": answer({ status: 302, headers: { location: `/callback#access_token=${fetched}` } }),
};

const badTokens: Fault[] = Object.entries(unusableTokens).map(([place, step]) => ({
  name: `a fetched token ${place}`,
  script: { answers: [ok], tokenAnswers: [step] },
  client: () => ({ auth: clientCredentialsAuth(application) }),
  ...quiet,
}));

const bearer = credentials.bearerToken;

/** What a runtime may quote when it refuses a header. */
const refusedByRuntime: Fault[] = Object.entries({
  "with a line break": () => bearerAuth(() => `${bearer}\r\nx: ${bearer}`),
  "with letters beyond Latin-1": () => bearerAuth(() => `${bearer}→`),
  "with a NUL": () => bearerAuth(() => `${bearer}\0`),
  "from a provider of one's own, with a line break": () => ({
    headers: () => ({ authorization: `${bearer}\n${bearer}` }),
  }),
  "from a provider of one's own, with letters beyond Latin-1": () => ({
    headers: () => ({ "x-api-key": `${bearer}→` }),
  }),
  "from a provider of one's own, as the name of a header": () => ({ headers: () => ({ [bearer]: "x" }) }),
}).map(([what, auth]) => ({
  name: `a token ${what}`,
  script: { answers: [ok] },
  client: () => ({ auth: auth() }),
  ...quiet,
}));

const refusedOptions: Fault[] = [
  {
    name: "a header of a call with a line break",
    script: { answers: [ok] },
    call: ({ airbyte }) =>
      airbyte.connections.list(workspace, { headers: { "x-call-key": `${credentials.callHeader}\n` } }),
    expect: "no secret",
  },
  {
    name: "a secret in a client made with with()",
    script: { answers: [inBody(500, (text) => JSON.stringify({ message: text }))] },
    call: (stage) =>
      list({
        ...stage,
        airbyte: stage.airbyte.with({ headers: { "x-call-key": credentials.callHeader }, maxRetries: 0 }),
      }),
    expect: "no secret",
  },
];

export const secretFaults: readonly Fault[] = [
  ...echoed,
  ...echoedByTokenEndpoint,
  ...badTokens,
  ...refusedByRuntime,
  ...refusedOptions,
];
