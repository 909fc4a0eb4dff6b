import { createMockAirbyte } from "@airbyte-web-backend/mock";

// Compiled by `pnpm typecheck`, never run: what must not compile.

const mock = createMockAirbyte();

mock.respond("workspace/state", () => ({ hasConnections: true, hasSources: true, hasDestinations: true }));

// @ts-expect-error A key of the answer is missing.
mock.respond("workspace/state", () => ({ hasConnections: true, hasSources: true }));

// @ts-expect-error A value of the answer has another type.
mock.respond("workspace/state", () => ({ hasConnections: "yes", hasSources: true, hasDestinations: true }));

// @ts-expect-error That is the answer of another operation.
mock.respond("connections/get", () => ({ connections: [] }));

mock.respond("connections/get", (_, next) => ({ ...next(), isSyncing: true }));

// @ts-expect-error A number is no flag.
mock.respond("connections/get", (_, next) => ({ ...next(), isSyncing: 1 }));

mock.respond("connections/get", (body, next) => {
  // @ts-expect-error The request has no such key.
  body.connection_id;
  // @ts-expect-error An answer has no such key.
  next().connection_id;
  return next();
});

// @ts-expect-error A promise is no answer.
mock.respond("workspace/state", async () => ({ hasConnections: true, hasSources: true, hasDestinations: true }));

// @ts-expect-error There is no such operation.
mock.faults.next("connections/delete", { status: 503 });

// @ts-expect-error There is no such fault.
mock.faults.next("connections/get", { explode: true });

mock.respond("connections/get", (_body, next, refuse) =>
  Math.random() < 0.5 ? next() : refuse(404, { message: "gone" }),
);

mock.respond("connections/get", (_body, _next, refuse) => {
  // @ts-expect-error The document has no such status.
  refuse(418, { message: "a teapot" });
  // @ts-expect-error The message is missing.
  refuse(422, {});
  return refuse(400, { message: "x", validationErrors: [{ propertyPath: "connectionId" }] });
});
