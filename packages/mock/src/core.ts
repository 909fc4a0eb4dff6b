/**
 * The fake server without handlers for msw: everything of the main entry except `createMockAirbyte`.
 *
 * @module
 */
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
} from "./builders.ts";
export type { MockCall } from "./calls.ts";
export { createMockCore, type MockCore, type MockOptions } from "./create-core.ts";
export { defaultState } from "./default-state.ts";
export type { ExactNumber } from "./exact-number.ts";
export type {
  CutBodyFault,
  DelayFault,
  ErrorShape,
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
} from "./faults.ts";
export type { BasicAuth, ClientCredentialsAuth, MockAuth } from "./gate.ts";
export { type GeneratedStateOptions, generateState } from "./generate-state.ts";
export * from "./ids.ts";
export type { ReceivedBody } from "./request/received.ts";
export type { ErrorStatus, OperationAt, OperationPath, Refuse, Responder } from "./responders.ts";
export { SECRET_MASK } from "./rules/mask-secrets.ts";
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
} from "./state.ts";
