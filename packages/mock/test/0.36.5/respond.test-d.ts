import { createMockAirbyte } from "@airbyte-web-backend/mock";

// Type tests, which `pnpm typecheck` compiles.

const mock = createMockAirbyte();

mock.respond("workspace/state", () => ({ hasConnections: true, hasSources: true, hasDestinations: true }));

// @ts-expect-error A key of the response is missing.
mock.respond("workspace/state", () => ({ hasConnections: true, hasSources: true }));

// @ts-expect-error A value of the response has another type.
mock.respond("workspace/state", () => ({ hasConnections: "yes", hasSources: true, hasDestinations: true }));

// @ts-expect-error The response is that of another operation.
mock.respond("connections/get", () => ({ connections: [] }));

mock.respond("connections/get", (_, next) => ({ ...next(), isSyncing: true }));

// @ts-expect-error A number is not a boolean.
mock.respond("connections/get", (_, next) => ({ ...next(), isSyncing: 1 }));

mock.respond("connections/get", (body, next) => {
  // @ts-expect-error The request does not have this key.
  body.connection_id;
  // @ts-expect-error A response does not have this key.
  next().connection_id;
  return next();
});

// @ts-expect-error A responder must not return a promise.
mock.respond("workspace/state", async () => ({ hasConnections: true, hasSources: true, hasDestinations: true }));

// @ts-expect-error The operation does not exist.
mock.faults.next("connections/delete", { status: 503 });

// @ts-expect-error The fault does not exist.
mock.faults.next("connections/get", { explode: true });

mock.respond("connections/get", (_body, next, refuse) =>
  Math.random() < 0.5 ? next() : refuse(404, { message: "gone" }),
);

mock.respond("connections/get", (_body, _next, refuse) => {
  // @ts-expect-error The document does not have this status.
  refuse(418, { message: "a teapot" });
  // @ts-expect-error The message is missing.
  refuse(422, {});
  return refuse(400, { message: "x", validationErrors: [{ propertyPath: "connectionId" }] });
});
