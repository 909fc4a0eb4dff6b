/**
 * The fake server without msw handlers: the main entry without `createMockAirbyte`.
 *
 * @module
 */

export type { BasicAuth, ClientCredentialsAuth, MockAuth } from "./0.36.5/gate.ts";
export type { ReceivedBody } from "./0.36.5/request/bodies.ts";
export type { ErrorStatus, Refuse, Responder } from "./0.36.5/responder.ts";
export type { OperationAt, OperationPath } from "./0.36.5/route.ts";
export type { Application, Role } from "./2.0/gate.ts";
export type { LaterOperationName, LaterPath } from "./2.0/routes.ts";
export type { StreamMapper } from "./2.0/rules/mappers.ts";
export type { LaterResponder } from "./2.0/server.ts";
export type {
  LaterConnection,
  LaterDefinition,
  LaterJob,
  LaterOperation,
  LaterState,
  LaterStream,
  StoredCatalog,
  Tag,
} from "./2.0/state/later.ts";
export { type AuthOptions, createMockCore, type MockCore, type MockOptions, type RespondBy } from "./adapters/fetch.ts";
export { SECRET_MASK } from "./rules/mask-secrets.ts";
export type { MockCall } from "./server/calls.ts";
export type { MockVersion } from "./server/fake-server.ts";
export type {
  CutBodyFault,
  DelayFault,
  Fault,
  FaultKind,
  FaultOptions,
  Faults,
  FaultTarget,
  HangFault,
  HtmlFault,
  InvalidJsonFault,
  NetworkErrorFault,
  NewTokenFault,
  StatusFault,
} from "./server/faults.ts";
export type { MockReset } from "./server/resets.ts";
export {
  makeConnection,
  makeDestination,
  makeDestinationDefinition,
  makeJob,
  makeOperation,
  makeSelectedStream,
  makeSource,
  makeSourceDefinition,
  makeStream,
  makeWorkspace,
} from "./state/builders.ts";
export { defaultState } from "./state/default-state.ts";
export type { ExactNumber } from "./state/exact-number.ts";
export { type GeneratedStateOptions, generateState } from "./state/generate-state.ts";
export * from "./state/ids.ts";
export {
  type AirbyteState,
  type Connection,
  type Dbt,
  type Destination,
  type DestinationDefinition,
  emptyState,
  type Job,
  type Operation,
  type ResourceLimits,
  type Schedule,
  type SelectedStream,
  type Source,
  type SourceDefinition,
  type Stream,
  type StreamConfig,
  type Workspace,
} from "./state/state.ts";
