/**
 * A stateful fake of an Airbyte 0.36.5 server: a fetch, msw handlers, a state to look into and faults to inject.
 * Web standards only; a real port is in `@airbyte-web-backend/mock/node`.
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
export { createMockAirbyte, type MockAirbyte, type MockOptions } from "./create-mock.ts";
export { defaultState } from "./default-state.ts";
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
  StatusFault,
} from "./faults.ts";
export * from "./ids.ts";
export type { OperationPath } from "./route.ts";
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
