import type * as schema from "@airbyte-web-backend/schema";
import { type connectionStatusValues, isKnownJobStatus, type syncModeValues } from "@airbyte-web-backend/schema/enums";
import type { paths } from "@airbyte-web-backend/schema/paths";
import type * as lenient from "@airbyte-web-backend/schema/validators";
import type * as strict from "@airbyte-web-backend/schema/validators/strict";
import { describe, expectTypeOf, test } from "vitest";

/** Every schema of the document as a type. A missing name does not compile. */
interface Types {
  AirbyteCatalog: schema.AirbyteCatalog;
  AirbyteStream: schema.AirbyteStream;
  AirbyteStreamAndConfiguration: schema.AirbyteStreamAndConfiguration;
  AirbyteStreamConfiguration: schema.AirbyteStreamConfiguration;
  ConnectionId: schema.ConnectionId;
  ConnectionSchedule: schema.ConnectionSchedule;
  ConnectionStatus: schema.ConnectionStatus;
  DestinationConfiguration: schema.DestinationConfiguration;
  DestinationDefinitionId: schema.DestinationDefinitionId;
  DestinationId: schema.DestinationId;
  DestinationRead: schema.DestinationRead;
  DestinationSearch: schema.DestinationSearch;
  DestinationSyncMode: schema.DestinationSyncMode;
  InvalidInputExceptionInfo: schema.InvalidInputExceptionInfo;
  InvalidInputProperty: schema.InvalidInputProperty;
  JobStatus: schema.JobStatus;
  KnownExceptionInfo: schema.KnownExceptionInfo;
  NamespaceDefinitionType: schema.NamespaceDefinitionType;
  NotFoundKnownExceptionInfo: schema.NotFoundKnownExceptionInfo;
  OperationCreate: schema.OperationCreate;
  OperationId: schema.OperationId;
  OperationRead: schema.OperationRead;
  OperatorConfiguration: schema.OperatorConfiguration;
  OperatorDbt: schema.OperatorDbt;
  OperatorNormalization: schema.OperatorNormalization;
  OperatorType: schema.OperatorType;
  ResourceRequirements: schema.ResourceRequirements;
  SourceConfiguration: schema.SourceConfiguration;
  SourceDefinitionId: schema.SourceDefinitionId;
  SourceId: schema.SourceId;
  SourceRead: schema.SourceRead;
  SourceSearch: schema.SourceSearch;
  StreamJsonSchema: schema.StreamJsonSchema;
  SyncMode: schema.SyncMode;
  WebBackendConnectionCreate: schema.WebBackendConnectionCreate;
  WebBackendConnectionRead: schema.WebBackendConnectionRead;
  WebBackendConnectionReadList: schema.WebBackendConnectionReadList;
  WebBackendConnectionRequestBody: schema.WebBackendConnectionRequestBody;
  WebBackendConnectionSearch: schema.WebBackendConnectionSearch;
  WebBackendConnectionUpdate: schema.WebBackendConnectionUpdate;
  WebBackendOperationCreateOrUpdate: schema.WebBackendOperationCreateOrUpdate;
  WebBackendWorkspaceState: schema.WebBackendWorkspaceState;
  WebBackendWorkspaceStateResult: schema.WebBackendWorkspaceStateResult;
  WorkspaceId: schema.WorkspaceId;
  WorkspaceIdRequestBody: schema.WorkspaceIdRequestBody;
}

/** The response variants of schemas that requests use too and that contain an enum. */
interface ReadTypes {
  AirbyteCatalogRead: schema.AirbyteCatalogRead;
  AirbyteStreamAndConfigurationRead: schema.AirbyteStreamAndConfigurationRead;
  AirbyteStreamConfigurationRead: schema.AirbyteStreamConfigurationRead;
  AirbyteStreamRead: schema.AirbyteStreamRead;
  ConnectionScheduleRead: schema.ConnectionScheduleRead;
  ConnectionStatusRead: schema.ConnectionStatusRead;
  DestinationSyncModeRead: schema.DestinationSyncModeRead;
  NamespaceDefinitionTypeRead: schema.NamespaceDefinitionTypeRead;
  OperatorConfigurationRead: schema.OperatorConfigurationRead;
  OperatorNormalizationRead: schema.OperatorNormalizationRead;
  OperatorTypeRead: schema.OperatorTypeRead;
  SyncModeRead: schema.SyncModeRead;
}

test("each schema has a type that is neither any nor never", () => {
  type Broken<T> = {
    [Name in keyof T]: 0 extends 1 & T[Name] ? Name : [T[Name]] extends [never] ? Name : never;
  }[keyof T];
  expectTypeOf<Broken<Types>>().toBeNever();
  expectTypeOf<Broken<ReadTypes>>().toBeNever();
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

describe("OperationBodies", () => {
  test("has the request and the response of each operation", () => {
    type Bodies = schema.OperationBodies;
    expectTypeOf<Bodies["webBackendListConnectionsForWorkspace"]>().toEqualTypeOf<{
      request: schema.WorkspaceIdRequestBody;
      response: schema.WebBackendConnectionReadList;
    }>();
    expectTypeOf<Bodies["webBackendListAllConnectionsForWorkspace"]>().toEqualTypeOf<{
      request: schema.WorkspaceIdRequestBody;
      response: schema.WebBackendConnectionReadList;
    }>();
    expectTypeOf<Bodies["webBackendGetConnection"]>().toEqualTypeOf<{
      request: schema.WebBackendConnectionRequestBody;
      response: schema.WebBackendConnectionRead;
    }>();
    expectTypeOf<Bodies["webBackendCreateConnection"]>().toEqualTypeOf<{
      request: schema.WebBackendConnectionCreate;
      response: schema.WebBackendConnectionRead;
    }>();
    expectTypeOf<Bodies["webBackendUpdateConnection"]>().toEqualTypeOf<{
      request: schema.WebBackendConnectionUpdate;
      response: schema.WebBackendConnectionRead;
    }>();
    expectTypeOf<Bodies["webBackendSearchConnections"]>().toEqualTypeOf<{
      request: schema.WebBackendConnectionSearch;
      response: schema.WebBackendConnectionReadList;
    }>();
    expectTypeOf<Bodies["webBackendGetWorkspaceState"]>().toEqualTypeOf<{
      request: schema.WebBackendWorkspaceState;
      response: schema.WebBackendWorkspaceStateResult;
    }>();
  });

  test("has the same operations as the table", () => {
    expectTypeOf<keyof schema.OperationBodies>().toEqualTypeOf<schema.OperationName>();
    expectTypeOf<keyof typeof schema.operations>().toEqualTypeOf<schema.OperationName>();
  });
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
