import { type Answer, jsonAnswer, nginxPage } from "../server/answer.ts";
import { checkNumber } from "../server/check-number.ts";
import { Tokens, toBase64 } from "../server/tokens.ts";
import { withCors } from "./http/cors.ts";
import type { Route } from "./route.ts";

/** Authentication. Airbyte 0.36.5 has none: a proxy adds `basic`, and later versions have client credentials. */
export type MockAuth = BasicAuth | ClientCredentialsAuth;

/**
 * As the proxy of 0.40.16 to 0.64: a 401 with an HTML page for every path. auth-basic-off [source]: an empty username with
 * an empty password disables it.
 */
export interface BasicAuth {
  basic: { username: string; password: string };
}

/**
 * As 1.x and 2.x: `POST {base}/v1/applications/token` issues a JWT for an id and a secret, and operations require it as
 * `Authorization: Bearer`. Error responses are JSON.
 */
export interface ClientCredentialsAuth {
  clientCredentials: {
    clientId: string;
    clientSecret: string;
    /** Time from the token request to the `exp` of the token, by the clock of the mock. Default 900. */
    tokenLifetimeSeconds?: number;
  };
}

/** Authenticates requests and issues tokens. */
export class Gate {
  readonly #auth: MockAuth | undefined;
  readonly #basePath: string;
  readonly #now: () => number;
  readonly #tokens: Tokens<string>;

  /** @throws {RangeError} `auth` has neither kind, or the lifetime is out of range. */
  constructor(auth: MockAuth | undefined, basePath: string, now: () => number) {
    if (auth && !("basic" in auth || "clientCredentials" in auth))
      throw new RangeError("auth must have basic or clientCredentials");
    if (auth && "clientCredentials" in auth)
      checkNumber("auth.clientCredentials.tokenLifetimeSeconds", auth.clientCredentials.tokenLifetimeSeconds ?? 900);
    const isOff = auth && "basic" in auth && auth.basic.username === "" && auth.basic.password === "";
    this.#auth = isOff ? undefined : auth;
    this.#basePath = basePath;
    this.#now = now;
    this.#tokens = new Tokens(now);
  }

  /** Returns an error response or a token, or undefined if the request is authenticated. */
  answer(route: Route, request: Request, bytes: Uint8Array): Answer | undefined {
    if (!this.#auth) return undefined;
    const authorization = request.headers.get("authorization");
    // auth-basic [source]: every path.
    if ("basic" in this.#auth) {
      return authorization !== null && isBasic(authorization, this.#auth.basic) ? undefined : pageOf401();
    }
    if (request.method === "OPTIONS") return undefined;
    if (route.to === "token") return this.#giveToken(request, bytes, this.#auth.clientCredentials);
    // auth-token-refused [derived]
    if (route.to !== "operation" || this.#tokens.ownerOf(authorization) !== undefined) return undefined;
    return this.#error(401, "Unauthorized", "Unauthorized", `/v1/web_backend/${route.path}`);
  }

  /** Revokes all tokens. */
  reset(): void {
    this.#tokens.revokeAll();
  }

  /** auth-token [source]: the response has no `expires_in`. auth-token-form [derived]: other errors are those of Micronaut. */
  #giveToken(
    request: Request,
    bytes: Uint8Array,
    { clientId, clientSecret, tokenLifetimeSeconds }: ClientCredentialsAuth["clientCredentials"],
  ): Answer {
    const refuse = (status: number, title: string, detail: string) =>
      this.#error(status, title, detail, "/v1/applications/token");
    if (request.method !== "POST") return refuse(405, "Method Not Allowed", `Method [${request.method}] not allowed`);
    const [mediaType] = (request.headers.get("content-type") ?? "").split(";");
    if (mediaType?.trim().toLowerCase() !== "application/json") {
      return refuse(415, "Unsupported Media Type", `Content Type [${mediaType}] not allowed`);
    }
    const given = parseCredentials(bytes);
    // auth-wrong-credentials [source]
    if (given?.clientId !== clientId || given.clientSecret !== clientSecret) {
      return refuse(400, "Bad Request", "Invalid client id or token");
    }
    const claims = { sub: clientId, iat: Math.floor(this.#now() / 1000) };
    const token = this.#tokens.issue(clientId, tokenLifetimeSeconds, claims);
    return withCors(jsonAnswer(200, { access_token: token }));
  }

  #error(status: number, title: string, detail: string, path: string): Answer {
    const _links = { self: { href: this.#basePath + path, templated: false } };
    return withCors(jsonAnswer(status, { message: title, _links, _embedded: { errors: [{ message: detail }] } }));
  }
}

function isBasic(authorization: string, { username, password }: BasicAuth["basic"]): boolean {
  const [, given] = /^Basic +(\S+)$/i.exec(authorization) ?? [];
  return given === toBase64(`${username}:${password}`);
}

function pageOf401(): Answer {
  const page = nginxPage(401, "Authorization Required");
  return { ...page, headers: { ...page.headers, "www-authenticate": 'Basic realm="Welcome to Airbyte"' } };
}

/** Does not parse large bodies, to save memory. */
function parseCredentials(bytes: Uint8Array): { clientId: unknown; clientSecret: unknown } | undefined {
  if (bytes.length > 1_000_000) return undefined;
  try {
    const text = new TextDecoder().decode(bytes);
    const { client_id: clientId, client_secret: clientSecret } = JSON.parse(text) ?? {};
    return { clientId, clientSecret };
  } catch {
    return undefined;
  }
}
