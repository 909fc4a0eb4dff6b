import type * as schema from "@airbyte-web-backend/schema/2.0";
import {
  isKnownConnectionStatus,
  type webBackendConnectionListSortKeyValues,
} from "@airbyte-web-backend/schema/2.0/enums";
import type { paths } from "@airbyte-web-backend/schema/2.0/paths";
import type * as lenient from "@airbyte-web-backend/schema/2.0/validators";
import type * as strict from "@airbyte-web-backend/schema/2.0/validators/strict";
import { describe, expectTypeOf, test } from "vitest";

/** The properties of a type that are required. */
type Required<T> = { [Key in keyof T]-?: undefined extends T[Key] ? never : Key }[keyof T];

describe("a response", () => {
  test("requires the properties that every 2.x sends, and has newer ones as optional", () => {
    expectTypeOf<Required<schema.WebBackendConnectionListItem>>().toEqualTypeOf<
      | "connectionId"
      | "name"
      | "scheduleType"
      | "status"
      | "source"
      | "destination"
      | "isSyncing"
      | "schemaChange"
      | "sourceActorDefinitionVersion"
      | "destinationActorDefinitionVersion"
      | "tags"
    >();
    expectTypeOf<Required<schema.WebBackendConnectionReadList>>().toEqualTypeOf<
      "connections" | "page_size" | "num_connections"
    >();
    expectTypeOf<schema.WebBackendConnectionRead["scheduleData"]>().toEqualTypeOf<
      schema.ConnectionScheduleDataRead | undefined
    >();
    expectTypeOf<schema.WebBackendConnectionRead["onDemandEnabled"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<schema.WebBackendConnectionStatusCounts["queued"]>().toEqualTypeOf<number | undefined>();
  });

  test("has open enums, which a guard narrows", () => {
    expectTypeOf<"new">().toExtend<schema.JobStatus>();
    expectTypeOf<"new">().toExtend<schema.ConnectionStatusRead>();
    const narrow = (status: schema.ConnectionStatusRead) => (isKnownConnectionStatus(status) ? status : "unknown");
    expectTypeOf(narrow).returns.toEqualTypeOf<"active" | "inactive" | "deprecated" | "locked" | "unknown">();
  });

  test("of state/get_type is a string", () => {
    expectTypeOf<schema.OperationBodies["getStateType"]["response"]>().toEqualTypeOf<schema.ConnectionStateType>();
    expectTypeOf<schema.ConnectionStateType>().toExtend<string>();
  });
});

describe("a request", () => {
  test("has closed enums", () => {
    expectTypeOf<"new">().not.toExtend<schema.ConnectionStatus>();
    expectTypeOf<
      (typeof webBackendConnectionListSortKeyValues)[number]
    >().toEqualTypeOf<schema.WebBackendConnectionListSortKey>();
  });

  test("of an update requires the id only, and has no `schedule`", () => {
    expectTypeOf<Required<schema.WebBackendConnectionUpdate>>().toEqualTypeOf<"connectionId">();
    expectTypeOf<schema.WebBackendConnectionUpdate>().not.toHaveProperty("schedule");
    expectTypeOf<schema.WebBackendConnectionCreate>().toHaveProperty("schedule");
  });

  test("does not accept the type of a response", () => {
    expectTypeOf<schema.AirbyteCatalogRead>().not.toExtend<schema.AirbyteCatalog>();
    expectTypeOf<schema.AirbyteCatalog>().toExtend<schema.AirbyteCatalogRead>();
  });

  test("has the settings of each kind of mapper", () => {
    expectTypeOf<{ targetField: string }>().toExtend<schema.MapperConfiguration>();
    expectTypeOf<{
      conditions: { type: "NOT"; conditions: { type: "EQUAL"; fieldName: string; comparisonValue: string }[] };
    }>().toExtend<schema.MapperConfiguration>();
    expectTypeOf<{ field: string }>().not.toExtend<schema.MapperConfiguration>();
  });
});

describe("an error response", () => {
  test("with status 400 has one of three bodies", () => {
    expectTypeOf<schema.BadRequestInfo>().toEqualTypeOf<
      schema.MicronautErrorInfo | schema.ProblemInfo | schema.KnownExceptionInfo
    >();
  });
});

test("OperationBodies, the table and paths have the same operations", () => {
  expectTypeOf<keyof schema.OperationBodies>().toEqualTypeOf<schema.OperationName>();
  expectTypeOf<keyof typeof schema.operations>().toEqualTypeOf<schema.OperationName>();
  expectTypeOf<keyof paths>().toEqualTypeOf<(typeof schema.operations)[schema.OperationName]["path"]>();
});

test("paths has the bodies of the table", () => {
  type Operation = paths["/v1/web_backend/connections/list"]["post"];
  type Ok = Operation["responses"][200]["content"]["application/json"];
  expectTypeOf<Ok>().toEqualTypeOf<schema.WebBackendConnectionReadList>();
  type Body = NonNullable<Operation["requestBody"]>["content"]["application/json"];
  expectTypeOf<Body>().toEqualTypeOf<schema.WebBackendConnectionListRequestBody>();
});

test("a lenient validator has the response type, and a strict one the closed type", () => {
  type Output<T> = T extends { "~standard": { types?: { output: infer Result } } } ? Result : never;
  expectTypeOf<Output<typeof lenient.validateAirbyteCatalog>>().toEqualTypeOf<schema.AirbyteCatalogRead>();
  expectTypeOf<Output<typeof strict.validateAirbyteCatalog>>().toEqualTypeOf<schema.AirbyteCatalog>();
});
