import { createMockAirbyte, createMockCore, type MockAirbyte, type MockCall } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { expectTypeOf } from "vitest";

const mock = createMockAirbyte({ version: "2.0", auth: false });
expectTypeOf(mock).toEqualTypeOf<MockAirbyte<"2.0">>();
expectTypeOf(createMockAirbyte()).toEqualTypeOf<MockAirbyte>();
expectTypeOf(createMockAirbyte({ version: "0.36.5" }).version).toEqualTypeOf<"0.36.5">();

// Operations of the version.
mock.faults.next("health", { status: 503 });
mock.respond("connections/status_counts", (_body, next) => next());
// @ts-expect-error 0.36.5 has no faults of health.
createMockAirbyte().faults.next("health", { status: 503 });
// @ts-expect-error Not an operation.
mock.faults.next("connections/nothing", { status: 503 });
// @ts-expect-error Not an operation.
mock.respond("connections/nothing", () => ({}));
expectTypeOf<MockCall["operation"]>().not.toBeAny();
expectTypeOf<"getHealthCheck">().toExtend<MockCall<"2.0">["operation"]>();
expectTypeOf<"getHealthCheck">().not.toExtend<MockCall["operation"]>();

// Authentication of the version.
createMockCore({ version: "2.0", auth: { clientCredentials: [{ clientId: "a", clientSecret: "b", role: "none" }] } });
// @ts-expect-error 0.36.5 has no authentication that could be off.
createMockCore({ auth: false });
// @ts-expect-error 2.0 has no basic authentication.
createMockCore({ version: "2.0", auth: { basic: { username: "a", password: "b" } } });
// @ts-expect-error Not a version.
createMockCore({ version: "1.8" });

expectTypeOf((await listen({ mock })).mock).toEqualTypeOf<MockAirbyte<"2.0">>();
