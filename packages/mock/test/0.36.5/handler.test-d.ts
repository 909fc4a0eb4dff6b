import type { Handler } from "../../src/0.36.5/handlers/handler.ts";

// Type tests, which `pnpm typecheck` compiles.

export const complete: Handler<"webBackendGetWorkspaceState"> = () => ({
  hasConnections: true,
  hasSources: true,
  hasDestinations: true,
});

// @ts-expect-error A key of the response is missing.
export const incomplete: Handler<"webBackendGetWorkspaceState"> = () => ({ hasConnections: true, hasSources: true });

export const misspelt: Handler<"webBackendGetConnection"> = (_, body) => {
  // @ts-expect-error The request does not have this key.
  throw new Error(body.connection_id);
};

export const unchecked: Handler<"webBackendSearchConnections"> = (_, body) => {
  // @ts-expect-error An optional property may be null.
  body.name.trim();
  return { connections: [] };
};
