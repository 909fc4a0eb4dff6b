import { checkNumber } from "../server/check-number.ts";
import { Tokens } from "../server/tokens.ts";
import type { AirbyteState } from "../state/state.ts";
import { type ErrorResponse, frameworkError } from "./errors.ts";
import { type Json, required } from "./read-body.ts";
import type { Access } from "./routes.ts";
import { workspaceOf } from "./store.ts";

/** The permissions of an application. All but `instance_admin` are limited to one workspace. */
export type Role =
  | "instance_admin"
  | "workspace_admin"
  | "workspace_editor"
  | "source_editor"
  | "destination_editor"
  | "workspace_runner"
  | "workspace_reader"
  /** Authenticated, without a role. */
  | "none";

/** Credentials for which a 2.x mock issues tokens. */
export interface Application {
  clientId: string;
  clientSecret: string;
  /** Default `instance_admin`, as for every user of the community edition. */
  role?: Role;
  /** The workspace of the role. */
  workspaceId?: string;
  /** The time between a request for a token and its `exp`, by the clock of the fake. Default 900. */
  tokenLifetimeSeconds?: number;
}

/** 2.0-token-default [choice]: the application of a mock without the option `auth`. */
export const defaultApplication: Application = { clientId: "mock-client-id", clientSecret: "mock-client-secret" };

const editors: ReadonlySet<Role> = new Set([
  "workspace_admin",
  "workspace_editor",
  "source_editor",
  "destination_editor",
]);

const roles: ReadonlySet<Role> = new Set([
  ...editors,
  "instance_admin",
  "workspace_runner",
  "workspace_reader",
  "none",
]);

/** Issues and checks tokens. */
export class Gate {
  readonly #applications: readonly Application[];
  readonly #tokens: Tokens<Application>;

  /** @throws {RangeError} The lifetime of a token is out of range, or a role lacks its workspace. */
  constructor(applications: readonly Application[], now: () => number) {
    for (const { role = "instance_admin", workspaceId, tokenLifetimeSeconds = 900 } of applications) {
      checkNumber("auth.clientCredentials.tokenLifetimeSeconds", tokenLifetimeSeconds);
      if (!roles.has(role))
        throw new RangeError(`auth.clientCredentials.role must be one of ${[...roles].join(", ")}, got "${role}"`);
      if (role !== "instance_admin" && role !== "none" && workspaceId === undefined) {
        throw new RangeError(`auth.clientCredentials.workspaceId must be set for the role ${role}`);
      }
    }
    this.#applications = applications;
    this.#tokens = new Tokens(now);
  }

  reset(): void {
    this.#tokens.revokeAll();
  }

  /** @returns The application of a token. Undefined if the token is unknown or has expired. */
  identify(authorization: string | null): Application | undefined {
    return this.#tokens.ownerOf(authorization);
  }

  /** 2.0-token [observed] @throws {ErrorResponse} 400: wrong credentials. 500: a key is missing. */
  createToken(body: Json): { access_token: string } {
    const clientId = required(body["client_id"]);
    const clientSecret = required(body["client_secret"]);
    const application = this.#applications.find(
      (known) => known.clientId === clientId && known.clientSecret === clientSecret,
    );
    if (!application) throw frameworkError(400, "Bad Request", "Invalid client id or token");
    const claims = {
      roles: ["AUTHENTICATED_USER"],
      iss: "http://localhost:8000",
      aud: "airbyte-server",
      sub: application.clientId,
    };
    return { access_token: this.#tokens.issue(application, application.tokenLifetimeSeconds, claims) };
  }
}

/** Whether an application may change the workspace that a body names. */
export function mayEdit(application: Application, state: AirbyteState, body: unknown): boolean {
  const { role = "instance_admin" } = application;
  return role === "instance_admin" || (editors.has(role) && application.workspaceId === workspaceNamedBy(state, body));
}

/**
 * 2.0-roles [observed]: the server checks the role before the body. @throws {ErrorResponse} 403
 *
 * @param body The JSON of the request. Undefined without a body, or if it is malformed.
 */
export function requireAccess(access: Access, application: Application, state: AirbyteState, body: unknown): void {
  const { role = "instance_admin", workspaceId } = application;
  if (access === "anonymous" || access === "signed-in" || role === "instance_admin") return;
  if (access === "editor") {
    if (!mayEdit(application, state, body)) throw forbidden();
  } else if (role === "none" || workspaceId !== workspaceNamedBy(state, body)) throw forbidden();
}

export function unauthorized(): ErrorResponse {
  return frameworkError(401, "Unauthorized", "Unauthorized");
}

export function forbidden(): ErrorResponse {
  return frameworkError(403, "Forbidden", "Forbidden");
}

/**
 * 2.0-roles-workspace [observed]: from the top level of the body, unknown properties included: `workspaceId`, else the
 * workspace of `connectionId`, else that of `sourceId` and `destinationId`.
 */
function workspaceNamedBy(state: AirbyteState, body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { workspaceId, connectionId, sourceId, destinationId } = body as Json;
  if (typeof workspaceId === "string") return workspaceId.toLowerCase();
  if (typeof connectionId === "string") {
    const wanted = connectionId.toLowerCase();
    const connection = state.connections.find((known) => known.connectionId === wanted);
    return connection && workspaceOf(state, connection);
  }
  const wanted = { source: String(sourceId).toLowerCase(), destination: String(destinationId).toLowerCase() };
  const source = state.sources.find((known) => known.sourceId === wanted.source)?.workspaceId;
  const destination = state.destinations.find((known) => known.destinationId === wanted.destination)?.workspaceId;
  if (typeof sourceId === "string" && typeof destinationId === "string") {
    return source === destination ? source : undefined;
  }
  return source ?? destination;
}
