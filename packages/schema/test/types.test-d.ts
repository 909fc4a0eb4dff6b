import type * as schema from "@airbyte-web-backend/schema";
import { type connectionStatusValues, isKnownJobStatus, type syncModeValues } from "@airbyte-web-backend/schema/enums";
import type { paths } from "@airbyte-web-backend/schema/paths";
import type * as lenient from "@airbyte-web-backend/schema/validators";
import type * as strict from "@airbyte-web-backend/schema/validators/strict";
import { describe, expectTypeOf, test } from "vitest";

/** The validators whose type is any or never. validators.test.ts proves that each schema has a validator. */
type Broken<Validators> = {
  [Name in keyof Validators]: Validators[Name] extends StandardSchemaV1<infer _Input, infer Type>
    ? 0 extends 1 & Type
      ? Name
      : [Type] extends [never]
        ? Name
        : never
    : never;
}[keyof Validators];

test("each schema has a type that is neither any nor never, for responses and for requests", () => {
  expectTypeOf<Broken<typeof lenient>>().toBeNever();
  expectTypeOf<Broken<typeof strict>>().toBeNever();
  expectTypeOf<
    Broken<{
      a: StandardSchemaV1<ReturnType<typeof JSON.parse>>;
      b: StandardSchemaV1<never>;
      c: StandardSchemaV1<string>;
    }>
  >().toEqualTypeOf<"a" | "b">();
});

test("a request type is assignable to its response variant", () => {
  expectTypeOf<schema.AirbyteCatalog>().toExtend<schema.AirbyteCatalogRead>();
  expectTypeOf<schema.ConnectionSchedule>().toExtend<schema.ConnectionScheduleRead>();
  expectTypeOf<schema.OperatorConfiguration>().toExtend<schema.OperatorConfigurationRead>();
});

test("a response type is not assignable to a request", () => {
  expectTypeOf<schema.AirbyteCatalogRead>().not.toExtend<schema.AirbyteCatalog>();
  expectTypeOf<schema.ConnectionStatusRead>().not.toExtend<schema.ConnectionStatus>();
});

test("OperationBodies has the same operations as the table", () => {
  expectTypeOf<keyof schema.OperationBodies>().toEqualTypeOf<schema.OperationName>();
  expectTypeOf<keyof typeof schema.operations>().toEqualTypeOf<schema.OperationName>();
});

test("paths has the bodies of the table", () => {
  type Operation = paths["/v1/web_backend/connections/get"]["post"];
  type Ok = Operation["responses"][200]["content"]["application/json"];
  expectTypeOf<Ok>().toEqualTypeOf<schema.WebBackendConnectionRead>();
  type Body = NonNullable<Operation["requestBody"]>["content"]["application/json"];
  expectTypeOf<Body>().toEqualTypeOf<schema.WebBackendConnectionRequestBody>();
  type Failure = Operation["responses"][500]["content"]["application/json"];
  expectTypeOf<Failure>().toEqualTypeOf<schema.KnownExceptionInfo>();
});

test("paths has the seven paths", () => {
  type Paths = (typeof schema.operations)[schema.OperationName]["path"];
  expectTypeOf<keyof paths>().toEqualTypeOf<Paths>();
});

test("a guard narrows an open enum to its known values", () => {
  const narrow = (status: schema.JobStatus) => (isKnownJobStatus(status) ? status : "unknown");
  expectTypeOf(narrow).returns.toEqualTypeOf<
    "pending" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled" | "unknown"
  >();
});

test("the type of a request enum is the union of its values", () => {
  expectTypeOf<(typeof connectionStatusValues)[number]>().toEqualTypeOf<schema.ConnectionStatus>();
  expectTypeOf<(typeof syncModeValues)[number]>().toEqualTypeOf<schema.SyncMode>();
});

/** The interface of version 1, copied from https://standardschema.dev. */
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] | undefined }[] };

describe("a validator", () => {
  type Lenient = typeof lenient.validateAirbyteCatalog;
  type Strict = typeof strict.validateAirbyteCatalog;

  test("is a Standard Schema of its type", () => {
    expectTypeOf<Lenient>().toExtend<StandardSchemaV1<schema.AirbyteCatalogRead>>();
    expectTypeOf<Strict>().toExtend<StandardSchemaV1<schema.AirbyteCatalog>>();
  });

  test("has the response type if it is lenient, and the closed type if it is strict", () => {
    type Output<T> = T extends StandardSchemaV1<infer _Input, infer Output> ? Output : never;
    expectTypeOf<Output<Lenient>>().toEqualTypeOf<schema.AirbyteCatalogRead>();
    expectTypeOf<Output<Strict>>().toEqualTypeOf<schema.AirbyteCatalog>();
  });

  test("returns a list of issues", () => {
    expectTypeOf<ReturnType<Lenient>>().toEqualTypeOf<readonly lenient.Issue[]>();
  });
});
