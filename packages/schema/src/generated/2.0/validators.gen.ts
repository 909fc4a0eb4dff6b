// Generated from spec/2.0 (sha256 3b0acd48926d) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * A lenient validator for each schema, and `responseValidators` by operation, for responses of any version of the server:
 * null, absent optional properties, unknown enum values and additional properties are valid. They need no dependencies, and run where a policy forbids to generate code.
 *
 * @module 2.0-validators
 */
// @ts-nocheck: Ajv writes JavaScript.
import type * as api from "./api.gen.ts";
import { toValidator, type Validator } from "../../validator.ts";

export type { Issue, Validator } from "../../validator.ts";

/** Checks that a value can be used as a WorkspaceId. */
export const validateWorkspaceId: Validator<api.WorkspaceId> = /* @__PURE__ */ toValidator(validate1);

/** Checks that a value can be used as a WorkspaceIdRequestBody. */
export const validateWorkspaceIdRequestBody: Validator<api.WorkspaceIdRequestBody> = /* @__PURE__ */ toValidator(validate2);

/** Checks that a value can be used as a WebBackendWorkspaceState. */
export const validateWebBackendWorkspaceState: Validator<api.WebBackendWorkspaceState> = /* @__PURE__ */ toValidator(validate3);

/** Checks that a value can be used as a WebBackendWorkspaceStateResult. */
export const validateWebBackendWorkspaceStateResult: Validator<api.WebBackendWorkspaceStateResult> = /* @__PURE__ */ toValidator(validate4);

/** Checks that a value can be used as a WebBackendConnectionStatusCounts. */
export const validateWebBackendConnectionStatusCounts: Validator<api.WebBackendConnectionStatusCounts> = /* @__PURE__ */ toValidator(validate5);

/** Checks that a value can be used as a WebBackendConnectionListRequestBody. */
export const validateWebBackendConnectionListRequestBody: Validator<api.WebBackendConnectionListRequestBody> = /* @__PURE__ */ toValidator(validate6);

/** Checks that a value can be used as a WebBackendConnectionListSortKey. */
export const validateWebBackendConnectionListSortKey: Validator<api.WebBackendConnectionListSortKey> = /* @__PURE__ */ toValidator(validate9);

/** Checks that a value can be used as a WebBackendConnectionListFilters. */
export const validateWebBackendConnectionListFilters: Validator<api.WebBackendConnectionListFilters> = /* @__PURE__ */ toValidator(validate10);

/** Checks that a value can be used as a WebBackendConnectionListItem. */
export const validateWebBackendConnectionListItem: Validator<api.WebBackendConnectionListItem> = /* @__PURE__ */ toValidator(validate11);

/** Checks that a value can be used as a WebBackendConnectionReadList. */
export const validateWebBackendConnectionReadList: Validator<api.WebBackendConnectionReadList> = /* @__PURE__ */ toValidator(validate29);

/** Checks that a value can be used as a SourceSnippetRead. */
export const validateSourceSnippetRead: Validator<api.SourceSnippetRead> = /* @__PURE__ */ toValidator(validate31);

/** Checks that a value can be used as a DestinationSnippetRead. */
export const validateDestinationSnippetRead: Validator<api.DestinationSnippetRead> = /* @__PURE__ */ toValidator(validate32);

/** Checks that a value can be used as a ConnectionId. */
export const validateConnectionId: Validator<api.ConnectionId> = /* @__PURE__ */ toValidator(validate33);

/** Checks that a value can be used as a ConnectionIdRequestBody. */
export const validateConnectionIdRequestBody: Validator<api.ConnectionIdRequestBody> = /* @__PURE__ */ toValidator(validate34);

/** Checks that a value can be used as a WebBackendConnectionRequestBody. */
export const validateWebBackendConnectionRequestBody: Validator<api.WebBackendConnectionRequestBody> = /* @__PURE__ */ toValidator(validate35);

/** Checks that a value can be used as a WebBackendConnectionCreate. */
export const validateWebBackendConnectionCreate: Validator<api.WebBackendConnectionCreate> = /* @__PURE__ */ toValidator(validate36);

/** Checks that a value can be used as a WebBackendConnectionUpdate. */
export const validateWebBackendConnectionUpdate: Validator<api.WebBackendConnectionUpdate> = /* @__PURE__ */ toValidator(validate87);

/** Checks that a value can be used as a WebBackendConnectionRead. */
export const validateWebBackendConnectionRead: Validator<api.WebBackendConnectionRead> = /* @__PURE__ */ toValidator(validate95);

/** Checks that a value can be used as a ConnectionRead. */
export const validateConnectionRead: Validator<api.ConnectionRead> = /* @__PURE__ */ toValidator(validate137);

/** Checks that a value can be used as a ConnectionReadList. */
export const validateConnectionReadList: Validator<api.ConnectionReadList> = /* @__PURE__ */ toValidator(validate143);

/** Checks that a value can be used as a ConnectionSearch. */
export const validateConnectionSearch: Validator<api.ConnectionSearch> = /* @__PURE__ */ toValidator(validate145);

/** Checks that a value can be used as a ConnectionStatus. */
export const validateConnectionStatus: Validator<api.ConnectionStatusRead> = /* @__PURE__ */ toValidator(validate152);

/** Checks that a value can be used as a ConnectionScheduleType. */
export const validateConnectionScheduleType: Validator<api.ConnectionScheduleTypeRead> = /* @__PURE__ */ toValidator(validate153);

/** Checks that a value can be used as a ConnectionScheduleData. */
export const validateConnectionScheduleData: Validator<api.ConnectionScheduleData> = /* @__PURE__ */ toValidator(validate154);

/** Checks that a value can be used as a ConnectionSchedule. */
export const validateConnectionSchedule: Validator<api.ConnectionSchedule> = /* @__PURE__ */ toValidator(validate155);

/** Checks that a value can be used as a NamespaceDefinitionType. */
export const validateNamespaceDefinitionType: Validator<api.NamespaceDefinitionTypeRead> = /* @__PURE__ */ toValidator(validate156);

/** Checks that a value can be used as a NonBreakingChangesPreference. */
export const validateNonBreakingChangesPreference: Validator<api.NonBreakingChangesPreferenceRead> = /* @__PURE__ */ toValidator(validate157);

/** Checks that a value can be used as a SchemaChangeBackfillPreference. */
export const validateSchemaChangeBackfillPreference: Validator<api.SchemaChangeBackfillPreferenceRead> = /* @__PURE__ */ toValidator(validate158);

/** Checks that a value can be used as a SchemaChange. */
export const validateSchemaChange: Validator<api.SchemaChange> = /* @__PURE__ */ toValidator(validate159);

/** Checks that a value can be used as a ResourceRequirements. */
export const validateResourceRequirements: Validator<api.ResourceRequirements> = /* @__PURE__ */ toValidator(validate160);

/** Checks that a value can be used as a ScopedResourceRequirements. */
export const validateScopedResourceRequirements: Validator<api.ScopedResourceRequirements> = /* @__PURE__ */ toValidator(validate161);

/** Checks that a value can be used as a JobTypeResourceLimit. */
export const validateJobTypeResourceLimit: Validator<api.JobTypeResourceLimit> = /* @__PURE__ */ toValidator(validate164);

/** Checks that a value can be used as a JobType. */
export const validateJobType: Validator<api.JobType> = /* @__PURE__ */ toValidator(validate166);

/** Checks that a value can be used as a JobCreatedAt. */
export const validateJobCreatedAt: Validator<api.JobCreatedAt> = /* @__PURE__ */ toValidator(validate167);

/** Checks that a value can be used as a JobStatus. */
export const validateJobStatus: Validator<api.JobStatus> = /* @__PURE__ */ toValidator(validate168);

/** Checks that a value can be used as a ConnectionStateType. */
export const validateConnectionStateType: Validator<api.ConnectionStateType> = /* @__PURE__ */ toValidator(validate169);

/** Checks that a value can be used as a TagId. */
export const validateTagId: Validator<api.TagId> = /* @__PURE__ */ toValidator(validate170);

/** Checks that a value can be used as a Tag. */
export const validateTag: Validator<api.Tag> = /* @__PURE__ */ toValidator(validate171);

/** Checks that a value can be used as a SourceId. */
export const validateSourceId: Validator<api.SourceId> = /* @__PURE__ */ toValidator(validate172);

/** Checks that a value can be used as a SourceDefinitionId. */
export const validateSourceDefinitionId: Validator<api.SourceDefinitionId> = /* @__PURE__ */ toValidator(validate173);

/** Checks that a value can be used as a SourceConfiguration. */
export const validateSourceConfiguration: Validator<api.SourceConfiguration> = /* @__PURE__ */ toValidator(validate174);

/** Checks that a value can be used as a SourceRead. */
export const validateSourceRead: Validator<api.SourceRead> = /* @__PURE__ */ toValidator(validate175);

/** Checks that a value can be used as a SourceSearch. */
export const validateSourceSearch: Validator<api.SourceSearch> = /* @__PURE__ */ toValidator(validate178);

/** Checks that a value can be used as an ActorStatus. */
export const validateActorStatus: Validator<api.ActorStatusRead> = /* @__PURE__ */ toValidator(validate179);

/** Checks that a value can be used as a DestinationId. */
export const validateDestinationId: Validator<api.DestinationId> = /* @__PURE__ */ toValidator(validate180);

/** Checks that a value can be used as a DestinationDefinitionId. */
export const validateDestinationDefinitionId: Validator<api.DestinationDefinitionId> = /* @__PURE__ */ toValidator(validate181);

/** Checks that a value can be used as a DestinationConfiguration. */
export const validateDestinationConfiguration: Validator<api.DestinationConfiguration> = /* @__PURE__ */ toValidator(validate182);

/** Checks that a value can be used as a DestinationRead. */
export const validateDestinationRead: Validator<api.DestinationRead> = /* @__PURE__ */ toValidator(validate183);

/** Checks that a value can be used as a DestinationSearch. */
export const validateDestinationSearch: Validator<api.DestinationSearch> = /* @__PURE__ */ toValidator(validate186);

/** Checks that a value can be used as an ActorDefinitionVersionRead. */
export const validateActorDefinitionVersionRead: Validator<api.ActorDefinitionVersionRead> = /* @__PURE__ */ toValidator(validate187);

/** Checks that a value can be used as a ConnectorIPCOptions. */
export const validateConnectorIPCOptions: Validator<api.ConnectorIPCOptions> = /* @__PURE__ */ toValidator(validate189);

/** Checks that a value can be used as an ActorDefinitionVersionBreakingChanges. */
export const validateActorDefinitionVersionBreakingChanges: Validator<api.ActorDefinitionVersionBreakingChanges> = /* @__PURE__ */ toValidator(validate190);

/** Checks that a value can be used as an ActorDefinitionBreakingChange. */
export const validateActorDefinitionBreakingChange: Validator<api.ActorDefinitionBreakingChange> = /* @__PURE__ */ toValidator(validate192);

/** Checks that a value can be used as a SupportState. */
export const validateSupportState: Validator<api.SupportState> = /* @__PURE__ */ toValidator(validate193);

/** Checks that a value can be used as a SupportLevel. */
export const validateSupportLevel: Validator<api.SupportLevel> = /* @__PURE__ */ toValidator(validate194);

/** Checks that a value can be used as a DeadlineAction. */
export const validateDeadlineAction: Validator<api.DeadlineAction> = /* @__PURE__ */ toValidator(validate195);

/** Checks that a value can be used as an ISO8601DateTime. */
export const validateISO8601DateTime: Validator<api.ISO8601DateTime> = /* @__PURE__ */ toValidator(validate196);

/** Checks that a value can be used as an OperationId. */
export const validateOperationId: Validator<api.OperationId> = /* @__PURE__ */ toValidator(validate197);

/** Checks that a value can be used as an OperationCreate. */
export const validateOperationCreate: Validator<api.OperationCreate> = /* @__PURE__ */ toValidator(validate198);

/** Checks that a value can be used as a WebBackendOperationCreateOrUpdate. */
export const validateWebBackendOperationCreateOrUpdate: Validator<api.WebBackendOperationCreateOrUpdate> = /* @__PURE__ */ toValidator(validate200);

/** Checks that a value can be used as an OperationRead. */
export const validateOperationRead: Validator<api.OperationRead> = /* @__PURE__ */ toValidator(validate202);

/** Checks that a value can be used as an OperatorConfiguration. */
export const validateOperatorConfiguration: Validator<api.OperatorConfigurationRead> = /* @__PURE__ */ toValidator(validate204);

/** Checks that a value can be used as an OperatorType. */
export const validateOperatorType: Validator<api.OperatorTypeRead> = /* @__PURE__ */ toValidator(validate206);

/** Checks that a value can be used as an OperatorWebhook. */
export const validateOperatorWebhook: Validator<api.OperatorWebhookRead> = /* @__PURE__ */ toValidator(validate207);

/** Checks that a value can be used as an AirbyteCatalog. */
export const validateAirbyteCatalog: Validator<api.AirbyteCatalogRead> = /* @__PURE__ */ toValidator(validate208);

/** Checks that a value can be used as an AirbyteStreamAndConfiguration. */
export const validateAirbyteStreamAndConfiguration: Validator<api.AirbyteStreamAndConfigurationRead> = /* @__PURE__ */ toValidator(validate210);

/** Checks that a value can be used as an AirbyteStream. */
export const validateAirbyteStream: Validator<api.AirbyteStreamRead> = /* @__PURE__ */ toValidator(validate213);

/** Checks that a value can be used as a StreamJsonSchema. */
export const validateStreamJsonSchema: Validator<api.StreamJsonSchema> = /* @__PURE__ */ toValidator(validate214);

/** Checks that a value can be used as an AirbyteStreamConfiguration. */
export const validateAirbyteStreamConfiguration: Validator<api.AirbyteStreamConfigurationRead> = /* @__PURE__ */ toValidator(validate215);

/** Checks that a value can be used as a SyncMode. */
export const validateSyncMode: Validator<api.SyncModeRead> = /* @__PURE__ */ toValidator(validate219);

/** Checks that a value can be used as a DestinationSyncMode. */
export const validateDestinationSyncMode: Validator<api.DestinationSyncModeRead> = /* @__PURE__ */ toValidator(validate220);

/** Checks that a value can be used as a SelectedFields. */
export const validateSelectedFields: Validator<api.SelectedFields> = /* @__PURE__ */ toValidator(validate221);

/** Checks that a value can be used as a SelectedFieldInfo. */
export const validateSelectedFieldInfo: Validator<api.SelectedFieldInfo> = /* @__PURE__ */ toValidator(validate223);

/** Checks that a value can be used as a StreamDescriptor. */
export const validateStreamDescriptor: Validator<api.StreamDescriptor> = /* @__PURE__ */ toValidator(validate224);

/** Checks that a value can be used as a ConfiguredStreamMapper. */
export const validateConfiguredStreamMapper: Validator<api.ConfiguredStreamMapperRead> = /* @__PURE__ */ toValidator(validate225);

/** Checks that a value can be used as a StreamMapperType. */
export const validateStreamMapperType: Validator<api.StreamMapperTypeRead> = /* @__PURE__ */ toValidator(validate227);

/** Checks that a value can be used as a MapperConfiguration. */
export const validateMapperConfiguration: Validator<api.MapperConfigurationRead> = /* @__PURE__ */ toValidator(validate228);

/** Checks that a value can be used as a HashingMapperConfiguration. */
export const validateHashingMapperConfiguration: Validator<api.HashingMapperConfigurationRead> = /* @__PURE__ */ toValidator(validate234);

/** Checks that a value can be used as a FieldFilteringMapperConfiguration. */
export const validateFieldFilteringMapperConfiguration: Validator<api.FieldFilteringMapperConfiguration> = /* @__PURE__ */ toValidator(validate235);

/** Checks that a value can be used as a FieldRenamingMapperConfiguration. */
export const validateFieldRenamingMapperConfiguration: Validator<api.FieldRenamingMapperConfiguration> = /* @__PURE__ */ toValidator(validate236);

/** Checks that a value can be used as a RowFilteringMapperConfiguration. */
export const validateRowFilteringMapperConfiguration: Validator<api.RowFilteringMapperConfigurationRead> = /* @__PURE__ */ toValidator(validate237);

/** Checks that a value can be used as a RowFilteringOperation. */
export const validateRowFilteringOperation: Validator<api.RowFilteringOperationRead> = /* @__PURE__ */ toValidator(validate239);

/** Checks that a value can be used as a RowFilteringOperationType. */
export const validateRowFilteringOperationType: Validator<api.RowFilteringOperationTypeRead> = /* @__PURE__ */ toValidator(validate242);

/** Checks that a value can be used as a RowFilteringOperationEqual. */
export const validateRowFilteringOperationEqual: Validator<api.RowFilteringOperationEqualRead> = /* @__PURE__ */ toValidator(validate243);

/** Checks that a value can be used as a RowFilteringOperationNot. */
export const validateRowFilteringOperationNot: Validator<api.RowFilteringOperationNotRead> = /* @__PURE__ */ toValidator(validate244);

/** Checks that a value can be used as an EncryptionMapperConfiguration. */
export const validateEncryptionMapperConfiguration: Validator<api.EncryptionMapperConfigurationRead> = /* @__PURE__ */ toValidator(validate246);

/** Checks that a value can be used as an EncryptionMapperAlgorithm. */
export const validateEncryptionMapperAlgorithm: Validator<api.EncryptionMapperAlgorithmRead> = /* @__PURE__ */ toValidator(validate249);

/** Checks that a value can be used as an EncryptionMapperRSAConfiguration. */
export const validateEncryptionMapperRSAConfiguration: Validator<api.EncryptionMapperRSAConfigurationRead> = /* @__PURE__ */ toValidator(validate250);

/** Checks that a value can be used as an EncryptionMapperAESConfiguration. */
export const validateEncryptionMapperAESConfiguration: Validator<api.EncryptionMapperAESConfigurationRead> = /* @__PURE__ */ toValidator(validate251);

/** Checks that a value can be used as a WebBackendValidateMappersRequestBody. */
export const validateWebBackendValidateMappersRequestBody: Validator<api.WebBackendValidateMappersRequestBody> = /* @__PURE__ */ toValidator(validate252);

/** Checks that a value can be used as a WebBackendValidateMappersResponse. */
export const validateWebBackendValidateMappersResponse: Validator<api.WebBackendValidateMappersResponse> = /* @__PURE__ */ toValidator(validate255);

/** Checks that a value can be used as a FieldSpec. */
export const validateFieldSpec: Validator<api.FieldSpec> = /* @__PURE__ */ toValidator(validate265);

/** Checks that a value can be used as a MapperValidationResult. */
export const validateMapperValidationResult: Validator<api.MapperValidationResult> = /* @__PURE__ */ toValidator(validate266);

/** Checks that a value can be used as a MapperValidationError. */
export const validateMapperValidationError: Validator<api.MapperValidationError> = /* @__PURE__ */ toValidator(validate270);

/** Checks that a value can be used as a MapperValidationErrorType. */
export const validateMapperValidationErrorType: Validator<api.MapperValidationErrorType> = /* @__PURE__ */ toValidator(validate271);

/** Checks that a value can be used as a CatalogDiff. */
export const validateCatalogDiff: Validator<api.CatalogDiff> = /* @__PURE__ */ toValidator(validate272);

/** Checks that a value can be used as a StreamTransform. */
export const validateStreamTransform: Validator<api.StreamTransform> = /* @__PURE__ */ toValidator(validate274);

/** Checks that a value can be used as a FieldTransform. */
export const validateFieldTransform: Validator<api.FieldTransform> = /* @__PURE__ */ toValidator(validate278);

/** Checks that a value can be used as a FieldAdd. */
export const validateFieldAdd: Validator<api.FieldAdd> = /* @__PURE__ */ toValidator(validate282);

/** Checks that a value can be used as a FieldRemove. */
export const validateFieldRemove: Validator<api.FieldRemove> = /* @__PURE__ */ toValidator(validate283);

/** Checks that a value can be used as a FieldSchemaUpdate. */
export const validateFieldSchemaUpdate: Validator<api.FieldSchemaUpdate> = /* @__PURE__ */ toValidator(validate284);

/** Checks that a value can be used as a FieldName. */
export const validateFieldName: Validator<api.FieldName> = /* @__PURE__ */ toValidator(validate285);

/** Checks that a value can be used as a FieldSchema. */
export const validateFieldSchema: Validator<api.FieldSchema> = /* @__PURE__ */ toValidator(validate286);

/** Checks that a value can be used as a StreamAttributeTransform. */
export const validateStreamAttributeTransform: Validator<api.StreamAttributeTransform> = /* @__PURE__ */ toValidator(validate287);

/** Checks that a value can be used as a StreamAttributePrimaryKeyUpdate. */
export const validateStreamAttributePrimaryKeyUpdate: Validator<api.StreamAttributePrimaryKeyUpdate> = /* @__PURE__ */ toValidator(validate289);

/** Checks that a value can be used as a WebBackendDescribeCronExpressionRequestBody. */
export const validateWebBackendDescribeCronExpressionRequestBody: Validator<api.WebBackendDescribeCronExpressionRequestBody> = /* @__PURE__ */ toValidator(validate290);

/** Checks that a value can be used as a WebBackendCronExpressionDescription. */
export const validateWebBackendCronExpressionDescription: Validator<api.WebBackendCronExpressionDescription> = /* @__PURE__ */ toValidator(validate291);

/** Checks that a value can be used as a WebBackendCheckUpdatesRead. */
export const validateWebBackendCheckUpdatesRead: Validator<api.WebBackendCheckUpdatesRead> = /* @__PURE__ */ toValidator(validate292);

/** Checks that a value can be used as a HealthCheckRead. */
export const validateHealthCheckRead: Validator<api.HealthCheckRead> = /* @__PURE__ */ toValidator(validate293);

/** Checks that a value can be used as a WebappConfigResponse. */
export const validateWebappConfigResponse: Validator<api.WebappConfigResponse> = /* @__PURE__ */ toValidator(validate294);

/** Checks that a value can be used as an InstanceConfigurationResponse. */
export const validateInstanceConfigurationResponse: Validator<api.InstanceConfigurationResponse> = /* @__PURE__ */ toValidator(validate295);

/** Checks that a value can be used as an AuthConfiguration. */
export const validateAuthConfiguration: Validator<api.AuthConfiguration> = /* @__PURE__ */ toValidator(validate298);

/** Checks that a value can be used as a LicenseStatus. */
export const validateLicenseStatus: Validator<api.LicenseStatus> = /* @__PURE__ */ toValidator(validate299);

/** Checks that a value can be used as an ApplicationTokenRequest. */
export const validateApplicationTokenRequest: Validator<api.ApplicationTokenRequest> = /* @__PURE__ */ toValidator(validate300);

/** Checks that a value can be used as an AccessToken. */
export const validateAccessToken: Validator<api.AccessToken> = /* @__PURE__ */ toValidator(validate301);

/** Checks that a value can be used as a NotFoundKnownExceptionInfo. */
export const validateNotFoundKnownExceptionInfo: Validator<api.NotFoundKnownExceptionInfo> = /* @__PURE__ */ toValidator(validate302);

/** Checks that a value can be used as a KnownExceptionInfo. */
export const validateKnownExceptionInfo: Validator<api.KnownExceptionInfo> = /* @__PURE__ */ toValidator(validate303);

/** Checks that a value can be used as a ConnectionScheduleRead. */
export const validateConnectionScheduleRead: Validator<api.ConnectionScheduleRead> = /* @__PURE__ */ toValidator(validate304);

/** Checks that a value can be used as a ConnectionScheduleDataRead. */
export const validateConnectionScheduleDataRead: Validator<api.ConnectionScheduleDataRead> = /* @__PURE__ */ toValidator(validate305);

/** Checks that a value can be used as a MicronautErrorInfo. */
export const validateMicronautErrorInfo: Validator<api.MicronautErrorInfo> = /* @__PURE__ */ toValidator(validate307);

/** Checks that a value can be used as a ProblemInfo. */
export const validateProblemInfo: Validator<api.ProblemInfo> = /* @__PURE__ */ toValidator(validate308);

/** Checks that a value can be used as an ErrorIdInfo. */
export const validateErrorIdInfo: Validator<api.ErrorIdInfo> = /* @__PURE__ */ toValidator(validate309);

/** Checks that a value can be used as a BadRequestInfo. */
export const validateBadRequestInfo: Validator<api.BadRequestInfo> = /* @__PURE__ */ toValidator(validate310);

/** Checks that a value can be used as a ForbiddenInfo. */
export const validateForbiddenInfo: Validator<api.ForbiddenInfo> = /* @__PURE__ */ toValidator(validate314);

/** Checks that a value can be used as a ConflictInfo. */
export const validateConflictInfo: Validator<api.ConflictInfo> = /* @__PURE__ */ toValidator(validate317);

/** The validator of the success response of each operation. */
export const responseValidators: {
  readonly webBackendListConnectionsForWorkspace: typeof validateWebBackendConnectionReadList;
  readonly webBackendGetConnectionStatusCounts: typeof validateWebBackendConnectionStatusCounts;
  readonly webBackendGetConnection: typeof validateWebBackendConnectionRead;
  readonly webBackendCreateConnection: typeof validateWebBackendConnectionRead;
  readonly webBackendUpdateConnection: typeof validateWebBackendConnectionRead;
  readonly webBackendGetWorkspaceState: typeof validateWebBackendWorkspaceStateResult;
  readonly getStateType: typeof validateConnectionStateType;
  readonly webBackendCheckUpdates: typeof validateWebBackendCheckUpdatesRead;
  readonly webBackendValidateMappers: typeof validateWebBackendValidateMappersResponse;
  readonly webBackendDescribeCronExpression: typeof validateWebBackendCronExpressionDescription;
  readonly getWebappConfig: typeof validateWebappConfigResponse;
  readonly listAllConnectionsForWorkspace: typeof validateConnectionReadList;
  readonly searchConnections: typeof validateConnectionReadList;
  readonly applicationTokenRequest: typeof validateAccessToken;
  readonly getHealthCheck: typeof validateHealthCheckRead;
  readonly getInstanceConfiguration: typeof validateInstanceConfigurationResponse;
} = {
  webBackendListConnectionsForWorkspace: validateWebBackendConnectionReadList,
  webBackendGetConnectionStatusCounts: validateWebBackendConnectionStatusCounts,
  webBackendGetConnection: validateWebBackendConnectionRead,
  webBackendCreateConnection: validateWebBackendConnectionRead,
  webBackendUpdateConnection: validateWebBackendConnectionRead,
  webBackendGetWorkspaceState: validateWebBackendWorkspaceStateResult,
  getStateType: validateConnectionStateType,
  webBackendCheckUpdates: validateWebBackendCheckUpdatesRead,
  webBackendValidateMappers: validateWebBackendValidateMappersResponse,
  webBackendDescribeCronExpression: validateWebBackendCronExpressionDescription,
  getWebappConfig: validateWebappConfigResponse,
  listAllConnectionsForWorkspace: validateConnectionReadList,
  searchConnections: validateConnectionReadList,
  applicationTokenRequest: validateAccessToken,
  getHealthCheck: validateHealthCheckRead,
  getInstanceConfiguration: validateInstanceConfigurationResponse,
};




function validate1(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


const schema2 = {"type":"object","required":["workspaceId"],"properties":{"workspaceId":{"$ref":"#/components/schemas/WorkspaceId"},"includeTombstone":{"type":["boolean","null"]}}};

function validate2(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspaceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err1 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.includeTombstone !== undefined){
let data1 = data.includeTombstone;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/includeTombstone",schemaPath:"#/properties/includeTombstone/type",keyword:"type",params:{type: schema2.properties.includeTombstone.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}



function validate3(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspaceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err1 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}



function validate4(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasConnections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasConnections"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hasSources === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasSources"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hasDestinations === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasDestinations"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hasConnections !== undefined){
if(typeof data.hasConnections !== "boolean"){
const err3 = {instancePath:instancePath+"/hasConnections",schemaPath:"#/properties/hasConnections/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hasSources !== undefined){
if(typeof data.hasSources !== "boolean"){
const err4 = {instancePath:instancePath+"/hasSources",schemaPath:"#/properties/hasSources/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hasDestinations !== undefined){
if(typeof data.hasDestinations !== "boolean"){
const err5 = {instancePath:instancePath+"/hasDestinations",schemaPath:"#/properties/hasDestinations/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


const schema7 = {"type":"object","required":["running","healthy","failed","paused","notSynced"],"properties":{"running":{"type":"integer"},"queued":{"type":["integer","null"]},"healthy":{"type":"integer"},"failed":{"type":"integer"},"paused":{"type":"integer"},"notSynced":{"type":"integer"}}};

function validate5(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.running === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "running"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.healthy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "healthy"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.failed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failed"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.paused === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paused"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.notSynced === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notSynced"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.running !== undefined){
let data0 = data.running;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.queued !== undefined){
let data1 = data.queued;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/type",keyword:"type",params:{type: schema7.properties.queued.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.healthy !== undefined){
let data2 = data.healthy;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.failed !== undefined){
let data3 = data.failed;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.paused !== undefined){
let data4 = data.paused;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.notSynced !== undefined){
let data5 = data.notSynced;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err10 = {instancePath:instancePath+"/notSynced",schemaPath:"#/properties/notSynced/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}


const schema8 = {"type":"object","required":["workspaceId"],"properties":{"workspaceId":{"$ref":"#/components/schemas/WorkspaceId"},"sourceId":{"type":["array","null"],"items":{"$ref":"#/components/schemas/SourceId"}},"destinationId":{"type":["array","null"],"items":{"$ref":"#/components/schemas/DestinationId"}},"cursor":{"orNull":{"$ref":"#/components/schemas/ConnectionId"}},"sortKey":{"orNull":{"$ref":"#/components/schemas/WebBackendConnectionListSortKey"}},"filters":{"orNull":{"$ref":"#/components/schemas/WebBackendConnectionListFilters"}},"pageSize":{"type":["integer","null"]}}};
const schema14 = {"type":"object","properties":{"sourceDefinitionIds":{"type":["array","null"],"items":{"$ref":"#/components/schemas/SourceDefinitionId"}},"destinationDefinitionIds":{"type":["array","null"],"items":{"$ref":"#/components/schemas/DestinationDefinitionId"}},"statuses":{"type":["array","null"],"items":{"type":"string"}},"states":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ActorStatus"}},"tagIds":{"type":["array","null"],"items":{"$ref":"#/components/schemas/TagId"}},"searchTerm":{"type":["string","null"]},"onDemandEnabled":{"type":["boolean","null"]}}};

function validate7(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceDefinitionIds !== undefined){
let data0 = data.sourceDefinitionIds;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/sourceDefinitionIds",schemaPath:"#/properties/sourceDefinitionIds/type",keyword:"type",params:{type: schema14.properties.sourceDefinitionIds.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/sourceDefinitionIds/" + i0,schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
if(data.destinationDefinitionIds !== undefined){
let data2 = data.destinationDefinitionIds;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/destinationDefinitionIds",schemaPath:"#/properties/destinationDefinitionIds/type",keyword:"type",params:{type: schema14.properties.destinationDefinitionIds.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/destinationDefinitionIds/" + i1,schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.statuses !== undefined){
let data4 = data.statuses;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: schema14.properties.statuses.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
const err5 = {instancePath:instancePath+"/statuses/" + i2,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.states !== undefined){
let data6 = data.states;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err6 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: schema14.properties.states.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
const err7 = {instancePath:instancePath+"/states/" + i3,schemaPath:"#/components/schemas/ActorStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.tagIds !== undefined){
let data8 = data.tagIds;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err8 = {instancePath:instancePath+"/tagIds",schemaPath:"#/properties/tagIds/type",keyword:"type",params:{type: schema14.properties.tagIds.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(typeof data8[i4] !== "string"){
const err9 = {instancePath:instancePath+"/tagIds/" + i4,schemaPath:"#/components/schemas/TagId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.searchTerm !== undefined){
let data10 = data.searchTerm;
if((typeof data10 !== "string") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/searchTerm",schemaPath:"#/properties/searchTerm/type",keyword:"type",params:{type: schema14.properties.searchTerm.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.onDemandEnabled !== undefined){
let data11 = data.onDemandEnabled;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/onDemandEnabled",schemaPath:"#/properties/onDemandEnabled/type",keyword:"type",params:{type: schema14.properties.onDemandEnabled.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}


function validate6(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspaceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err1 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data1 = data.sourceId;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type: schema8.properties.sourceId.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/sourceId/" + i0,schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.destinationId !== undefined){
let data3 = data.destinationId;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/destinationId",schemaPath:"#/properties/destinationId/type",keyword:"type",params:{type: schema8.properties.destinationId.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/destinationId/" + i1,schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.cursor !== undefined){
let data5 = data.cursor;
if(data5 !== null){
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/cursor",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.sortKey !== undefined){
let data6 = data.sortKey;
if(data6 !== null){
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/sortKey",schemaPath:"#/components/schemas/WebBackendConnectionListSortKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.filters !== undefined){
let data7 = data.filters;
if(data7 !== null){
if(!(validate7(data7, instancePath+"/filters"))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
if(data.pageSize !== undefined){
let data8 = data.pageSize;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err8 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: schema8.properties.pageSize.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}



function validate9(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}



function validate10(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceDefinitionIds !== undefined){
let data0 = data.sourceDefinitionIds;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/sourceDefinitionIds",schemaPath:"#/properties/sourceDefinitionIds/type",keyword:"type",params:{type: schema14.properties.sourceDefinitionIds.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/sourceDefinitionIds/" + i0,schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
if(data.destinationDefinitionIds !== undefined){
let data2 = data.destinationDefinitionIds;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/destinationDefinitionIds",schemaPath:"#/properties/destinationDefinitionIds/type",keyword:"type",params:{type: schema14.properties.destinationDefinitionIds.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/destinationDefinitionIds/" + i1,schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.statuses !== undefined){
let data4 = data.statuses;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: schema14.properties.statuses.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
const err5 = {instancePath:instancePath+"/statuses/" + i2,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.states !== undefined){
let data6 = data.states;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err6 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: schema14.properties.states.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
const err7 = {instancePath:instancePath+"/states/" + i3,schemaPath:"#/components/schemas/ActorStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.tagIds !== undefined){
let data8 = data.tagIds;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err8 = {instancePath:instancePath+"/tagIds",schemaPath:"#/properties/tagIds/type",keyword:"type",params:{type: schema14.properties.tagIds.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(typeof data8[i4] !== "string"){
const err9 = {instancePath:instancePath+"/tagIds/" + i4,schemaPath:"#/components/schemas/TagId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.searchTerm !== undefined){
let data10 = data.searchTerm;
if((typeof data10 !== "string") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/searchTerm",schemaPath:"#/properties/searchTerm/type",keyword:"type",params:{type: schema14.properties.searchTerm.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.onDemandEnabled !== undefined){
let data11 = data.onDemandEnabled;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/onDemandEnabled",schemaPath:"#/properties/onDemandEnabled/type",keyword:"type",params:{type: schema14.properties.onDemandEnabled.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


const schema25 = {"type":"object","required":["connectionId","name","source","destination","status","isSyncing","schemaChange","sourceActorDefinitionVersion","destinationActorDefinitionVersion","tags","scheduleType"],"properties":{"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"name":{"type":"string"},"scheduleType":{"$ref":"#/components/schemas/ConnectionScheduleType"},"scheduleData":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleDataRead"}},"status":{"$ref":"#/components/schemas/ConnectionStatus"},"source":{"$ref":"#/components/schemas/SourceSnippetRead"},"destination":{"$ref":"#/components/schemas/DestinationSnippetRead"},"latestSyncJobCreatedAt":{"orNull":{"$ref":"#/components/schemas/JobCreatedAt"}},"latestSyncJobStatus":{"orNull":{"$ref":"#/components/schemas/JobStatus"}},"isSyncing":{"type":"boolean"},"schemaChange":{"$ref":"#/components/schemas/SchemaChange"},"sourceActorDefinitionVersion":{"$ref":"#/components/schemas/ActorDefinitionVersionRead"},"destinationActorDefinitionVersion":{"$ref":"#/components/schemas/ActorDefinitionVersionRead"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"onDemandEnabled":{"type":["boolean","null"]}}};
const schema28 = {"type":"object","properties":{"basicSchedule":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleRead"}},"cron":{"type":["object","null"],"required":["cronExpression","cronTimeZone"],"properties":{"cronExpression":{"type":"string"},"cronTimeZone":{"type":"string"}}}}};
const schema29 = {"type":"object","properties":{"timeUnit":{"type":["string","null"]},"units":{"type":["integer","null"]}}};

function validate13(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeUnit !== undefined){
let data0 = data.timeUnit;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/timeUnit",schemaPath:"#/properties/timeUnit/type",keyword:"type",params:{type: schema29.properties.timeUnit.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: schema29.properties.units.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basicSchedule !== undefined){
let data0 = data.basicSchedule;
if(data0 !== null){
if(!(validate13(data0, instancePath+"/basicSchedule"))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
if(data.cron !== undefined){
let data1 = data.cron;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: schema28.properties.cron.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cronExpression === undefined){
const err1 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronExpression"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.cronTimeZone === undefined){
const err2 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronTimeZone"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.cronExpression !== undefined){
if(typeof data1.cronExpression !== "string"){
const err3 = {instancePath:instancePath+"/cron/cronExpression",schemaPath:"#/properties/cron/properties/cronExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.cronTimeZone !== undefined){
if(typeof data1.cronTimeZone !== "string"){
const err4 = {instancePath:instancePath+"/cron/cronTimeZone",schemaPath:"#/properties/cron/properties/cronTimeZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","required":["sourceId","name","sourceDefinitionId","sourceName"],"properties":{"sourceId":{"$ref":"#/components/schemas/SourceId"},"name":{"type":"string"},"sourceDefinitionId":{"$ref":"#/components/schemas/SourceDefinitionId"},"sourceName":{"type":"string"},"icon":{"type":["string","null"]}}};

function validate16(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sourceDefinitionId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceDefinitionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sourceName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err4 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sourceDefinitionId !== undefined){
if(typeof data.sourceDefinitionId !== "string"){
const err6 = {instancePath:instancePath+"/sourceDefinitionId",schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sourceName !== undefined){
if(typeof data.sourceName !== "string"){
const err7 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.icon !== undefined){
let data4 = data.icon;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema31.properties.icon.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["destinationId","name","destinationDefinitionId","destinationName"],"properties":{"destinationId":{"$ref":"#/components/schemas/DestinationId"},"name":{"type":"string"},"destinationDefinitionId":{"$ref":"#/components/schemas/DestinationDefinitionId"},"destinationName":{"type":"string"},"icon":{"type":["string","null"]}}};

function validate18(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.destinationDefinitionId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationDefinitionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.destinationName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err4 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.destinationDefinitionId !== undefined){
if(typeof data.destinationDefinitionId !== "string"){
const err6 = {instancePath:instancePath+"/destinationDefinitionId",schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.destinationName !== undefined){
if(typeof data.destinationName !== "string"){
const err7 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.icon !== undefined){
let data4 = data.icon;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema34.properties.icon.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["dockerRepository","dockerImageTag","supportsRefreshes","supportState","isVersionOverrideApplied","supportsFileTransfer","supportsDataActivation","supportLevel"],"properties":{"dockerRepository":{"type":"string"},"dockerImageTag":{"type":"string"},"supportsRefreshes":{"type":"boolean"},"isVersionOverrideApplied":{"type":"boolean"},"supportLevel":{"$ref":"#/components/schemas/SupportLevel"},"supportState":{"$ref":"#/components/schemas/SupportState"},"breakingChanges":{"orNull":{"$ref":"#/components/schemas/ActorDefinitionVersionBreakingChanges"}},"lastPublished":{"orNull":{"$ref":"#/components/schemas/ISO8601DateTime"}},"cdkVersion":{"type":["string","null"]},"supportsFileTransfer":{"type":"boolean"},"supportsDataActivation":{"type":"boolean"},"connectorIPCOptions":{"orNull":{"$ref":"#/components/schemas/ConnectorIPCOptions"}}}};

function validate22(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.upgradeDeadline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upgradeDeadline"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.migrationDocumentationUrl === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "migrationDocumentationUrl"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.upgradeDeadline !== undefined){
if(typeof data.upgradeDeadline !== "string"){
const err6 = {instancePath:instancePath+"/upgradeDeadline",schemaPath:"#/properties/upgradeDeadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.migrationDocumentationUrl !== undefined){
if(typeof data.migrationDocumentationUrl !== "string"){
const err7 = {instancePath:instancePath+"/migrationDocumentationUrl",schemaPath:"#/properties/migrationDocumentationUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.deadlineAction !== undefined){
let data4 = data.deadlineAction;
if(data4 !== null){
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/deadlineAction",schemaPath:"#/components/schemas/DeadlineAction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.upcomingBreakingChanges === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upcomingBreakingChanges"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.minUpgradeDeadline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minUpgradeDeadline"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.upcomingBreakingChanges !== undefined){
let data0 = data.upcomingBreakingChanges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data0[i0], instancePath+"/upcomingBreakingChanges/" + i0))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/upcomingBreakingChanges",schemaPath:"#/properties/upcomingBreakingChanges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.minUpgradeDeadline !== undefined){
if(typeof data.minUpgradeDeadline !== "string"){
const err3 = {instancePath:instancePath+"/minUpgradeDeadline",schemaPath:"#/properties/minUpgradeDeadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deadlineAction !== undefined){
let data3 = data.deadlineAction;
if(data3 !== null){
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/deadlineAction",schemaPath:"#/components/schemas/DeadlineAction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dockerRepository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dockerRepository"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dockerImageTag === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dockerImageTag"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.supportsRefreshes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportsRefreshes"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.supportState === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportState"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.isVersionOverrideApplied === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isVersionOverrideApplied"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.supportsFileTransfer === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportsFileTransfer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.supportsDataActivation === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportsDataActivation"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.supportLevel === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportLevel"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.dockerRepository !== undefined){
if(typeof data.dockerRepository !== "string"){
const err8 = {instancePath:instancePath+"/dockerRepository",schemaPath:"#/properties/dockerRepository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dockerImageTag !== undefined){
if(typeof data.dockerImageTag !== "string"){
const err9 = {instancePath:instancePath+"/dockerImageTag",schemaPath:"#/properties/dockerImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.supportsRefreshes !== undefined){
if(typeof data.supportsRefreshes !== "boolean"){
const err10 = {instancePath:instancePath+"/supportsRefreshes",schemaPath:"#/properties/supportsRefreshes/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isVersionOverrideApplied !== undefined){
if(typeof data.isVersionOverrideApplied !== "boolean"){
const err11 = {instancePath:instancePath+"/isVersionOverrideApplied",schemaPath:"#/properties/isVersionOverrideApplied/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.supportLevel !== undefined){
if(typeof data.supportLevel !== "string"){
const err12 = {instancePath:instancePath+"/supportLevel",schemaPath:"#/components/schemas/SupportLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.supportState !== undefined){
if(typeof data.supportState !== "string"){
const err13 = {instancePath:instancePath+"/supportState",schemaPath:"#/components/schemas/SupportState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.breakingChanges !== undefined){
let data6 = data.breakingChanges;
if(data6 !== null){
if(!(validate21(data6, instancePath+"/breakingChanges"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.lastPublished !== undefined){
let data7 = data.lastPublished;
if(data7 !== null){
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/lastPublished",schemaPath:"#/components/schemas/ISO8601DateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.cdkVersion !== undefined){
let data8 = data.cdkVersion;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/cdkVersion",schemaPath:"#/properties/cdkVersion/type",keyword:"type",params:{type: schema40.properties.cdkVersion.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.supportsFileTransfer !== undefined){
if(typeof data.supportsFileTransfer !== "boolean"){
const err16 = {instancePath:instancePath+"/supportsFileTransfer",schemaPath:"#/properties/supportsFileTransfer/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.supportsDataActivation !== undefined){
if(typeof data.supportsDataActivation !== "boolean"){
const err17 = {instancePath:instancePath+"/supportsDataActivation",schemaPath:"#/properties/supportsDataActivation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.connectorIPCOptions !== undefined){
let data11 = data.connectorIPCOptions;
if(data11 !== null){
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err18 = {instancePath:instancePath+"/connectorIPCOptions",schemaPath:"#/components/schemas/ConnectorIPCOptions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tagId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tagId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspaceId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.color === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "color"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tagId !== undefined){
if(typeof data.tagId !== "string"){
const err4 = {instancePath:instancePath+"/tagId",schemaPath:"#/components/schemas/TagId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err5 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.color !== undefined){
if(typeof data.color !== "string"){
const err7 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate11(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.destination === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.isSyncing === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isSyncing"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.schemaChange === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaChange"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sourceActorDefinitionVersion === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceActorDefinitionVersion"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.destinationActorDefinitionVersion === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationActorDefinitionVersion"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tags === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.scheduleType === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduleType"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err11 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.scheduleType !== undefined){
if(typeof data.scheduleType !== "string"){
const err13 = {instancePath:instancePath+"/scheduleType",schemaPath:"#/components/schemas/ConnectionScheduleType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.scheduleData !== undefined){
let data3 = data.scheduleData;
if(data3 !== null){
if(!(validate12(data3, instancePath+"/scheduleData"))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate16(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined){
if(!(validate18(data.destination, instancePath+"/destination"))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.latestSyncJobCreatedAt !== undefined){
let data7 = data.latestSyncJobCreatedAt;
if(data7 !== null){
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/latestSyncJobCreatedAt",schemaPath:"#/components/schemas/JobCreatedAt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.latestSyncJobStatus !== undefined){
let data8 = data.latestSyncJobStatus;
if(data8 !== null){
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/latestSyncJobStatus",schemaPath:"#/components/schemas/JobStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.isSyncing !== undefined){
if(typeof data.isSyncing !== "boolean"){
const err17 = {instancePath:instancePath+"/isSyncing",schemaPath:"#/properties/isSyncing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.schemaChange !== undefined){
if(typeof data.schemaChange !== "string"){
const err18 = {instancePath:instancePath+"/schemaChange",schemaPath:"#/components/schemas/SchemaChange/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sourceActorDefinitionVersion !== undefined){
if(!(validate20(data.sourceActorDefinitionVersion, instancePath+"/sourceActorDefinitionVersion"))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.destinationActorDefinitionVersion !== undefined){
if(!(validate20(data.destinationActorDefinitionVersion, instancePath+"/destinationActorDefinitionVersion"))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data13 = data.tags;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data13[i0], instancePath+"/tags/" + i0))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.onDemandEnabled !== undefined){
let data15 = data.onDemandEnabled;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err20 = {instancePath:instancePath+"/onDemandEnabled",schemaPath:"#/properties/onDemandEnabled/type",keyword:"type",params:{type: schema25.properties.onDemandEnabled.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}



function validate29(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connections"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.page_size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_size"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.num_connections === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "num_connections"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.connections !== undefined){
let data0 = data.connections;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data0[i0], instancePath+"/connections/" + i0))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.page_size !== undefined){
let data2 = data.page_size;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.num_connections !== undefined){
let data3 = data.num_connections;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/num_connections",schemaPath:"#/properties/num_connections/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}



function validate31(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sourceDefinitionId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceDefinitionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sourceName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err4 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sourceDefinitionId !== undefined){
if(typeof data.sourceDefinitionId !== "string"){
const err6 = {instancePath:instancePath+"/sourceDefinitionId",schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sourceName !== undefined){
if(typeof data.sourceName !== "string"){
const err7 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.icon !== undefined){
let data4 = data.icon;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema31.properties.icon.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}



function validate32(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.destinationDefinitionId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationDefinitionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.destinationName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err4 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.destinationDefinitionId !== undefined){
if(typeof data.destinationDefinitionId !== "string"){
const err6 = {instancePath:instancePath+"/destinationDefinitionId",schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.destinationName !== undefined){
if(typeof data.destinationName !== "string"){
const err7 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.icon !== undefined){
let data4 = data.icon;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema34.properties.icon.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}



function validate33(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}



function validate34(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err1 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


const schema62 = {"type":"object","required":["connectionId"],"properties":{"withRefreshedCatalog":{"type":["boolean","null"]},"connectionId":{"$ref":"#/components/schemas/ConnectionId"}}};

function validate35(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.withRefreshedCatalog !== undefined){
let data0 = data.withRefreshedCatalog;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/withRefreshedCatalog",schemaPath:"#/properties/withRefreshedCatalog/type",keyword:"type",params:{type: schema62.properties.withRefreshedCatalog.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err2 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


const schema64 = {"type":"object","required":["sourceId","destinationId","status"],"properties":{"name":{"type":["string","null"]},"namespaceDefinition":{"orNull":{"$ref":"#/components/schemas/NamespaceDefinitionType"}},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"sourceId":{"$ref":"#/components/schemas/SourceId"},"destinationId":{"$ref":"#/components/schemas/DestinationId"},"operationIds":{"type":["array","null"],"items":{"$ref":"#/components/schemas/OperationId"}},"syncCatalog":{"orNull":{"$ref":"#/components/schemas/AirbyteCatalog"}},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionSchedule"}},"scheduleType":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleType"}},"scheduleData":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleData"}},"status":{"$ref":"#/components/schemas/ConnectionStatus"},"resourceRequirements":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}},"operations":{"type":["array","null"],"items":{"$ref":"#/components/schemas/OperationCreate"}},"sourceCatalogId":{"type":["string","null"]},"destinationCatalogId":{"type":["string","null"]},"dataplaneGroupId":{"type":["string","null"]},"notifySchemaChanges":{"type":["boolean","null"]},"nonBreakingChangesPreference":{"orNull":{"$ref":"#/components/schemas/NonBreakingChangesPreference"}},"backfillPreference":{"orNull":{"$ref":"#/components/schemas/SchemaChangeBackfillPreference"}},"tags":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tag"}},"onDemandEnabled":{"type":["boolean","null"]}}};
const schema71 = {"type":"object","required":["name","jsonSchema"],"properties":{"name":{"type":"string"},"jsonSchema":{"$ref":"#/components/schemas/StreamJsonSchema"},"supportedSyncModes":{"type":["array","null"],"items":{"$ref":"#/components/schemas/SyncMode"}},"sourceDefinedCursor":{"type":["boolean","null"]},"defaultCursorField":{"type":["array","null"],"items":{"type":"string"}},"sourceDefinedPrimaryKey":{"type":["array","null"],"items":{"type":"array","items":{"type":"string"}}},"namespace":{"type":["string","null"]},"isResumable":{"type":["boolean","null"]},"isFileBased":{"type":["boolean","null"]}}};

function validate39(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.jsonSchema === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jsonSchema"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.jsonSchema !== undefined){
let data1 = data.jsonSchema;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/jsonSchema",schemaPath:"#/components/schemas/StreamJsonSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.supportedSyncModes !== undefined){
let data2 = data.supportedSyncModes;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/supportedSyncModes",schemaPath:"#/properties/supportedSyncModes/type",keyword:"type",params:{type: schema71.properties.supportedSyncModes.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/supportedSyncModes/" + i0,schemaPath:"#/components/schemas/SyncMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.sourceDefinedCursor !== undefined){
let data4 = data.sourceDefinedCursor;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/sourceDefinedCursor",schemaPath:"#/properties/sourceDefinedCursor/type",keyword:"type",params:{type: schema71.properties.sourceDefinedCursor.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.defaultCursorField !== undefined){
let data5 = data.defaultCursorField;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/defaultCursorField",schemaPath:"#/properties/defaultCursorField/type",keyword:"type",params:{type: schema71.properties.defaultCursorField.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err8 = {instancePath:instancePath+"/defaultCursorField/" + i1,schemaPath:"#/properties/defaultCursorField/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.sourceDefinedPrimaryKey !== undefined){
let data7 = data.sourceDefinedPrimaryKey;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/sourceDefinedPrimaryKey",schemaPath:"#/properties/sourceDefinedPrimaryKey/type",keyword:"type",params:{type: schema71.properties.sourceDefinedPrimaryKey.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err10 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2+"/" + i3,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.namespace !== undefined){
let data10 = data.namespace;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema71.properties.namespace.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.isResumable !== undefined){
let data11 = data.isResumable;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/isResumable",schemaPath:"#/properties/isResumable/type",keyword:"type",params:{type: schema71.properties.isResumable.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.isFileBased !== undefined){
let data12 = data.isFileBased;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/isFileBased",schemaPath:"#/properties/isFileBased/type",keyword:"type",params:{type: schema71.properties.isFileBased.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","required":["syncMode","destinationSyncMode","selected"],"properties":{"syncMode":{"$ref":"#/components/schemas/SyncMode"},"cursorField":{"type":["array","null"],"items":{"type":"string"}},"destinationSyncMode":{"$ref":"#/components/schemas/DestinationSyncMode"},"namespace":{"type":["string","null"]},"primaryKey":{"type":["array","null"],"items":{"type":"array","items":{"type":"string"}}},"aliasName":{"type":["string","null"]},"selected":{"type":"boolean"},"suggested":{"type":["boolean","null"]},"destinationObjectName":{"type":["string","null"]},"includeFiles":{"type":["boolean","null"]},"fieldSelectionEnabled":{"type":["boolean","null"]},"selectedFields":{"orNull":{"$ref":"#/components/schemas/SelectedFields"}},"hashedFields":{"orNull":{"$ref":"#/components/schemas/SelectedFields"}},"mappers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ConfiguredStreamMapper"}},"minimumGenerationId":{"type":["integer","null"]},"generationId":{"type":["integer","null"]},"syncId":{"type":["integer","null"]}}};
const schema78 = {"type":"object","properties":{"fieldPath":{"type":["array","null"],"items":{"type":"string"}}}};

function validate43(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldPath !== undefined){
let data0 = data.fieldPath;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/fieldPath",schemaPath:"#/properties/fieldPath/type",keyword:"type",params:{type: schema78.properties.fieldPath.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/fieldPath/" + i0,schemaPath:"#/properties/fieldPath/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","required":["type","mapperConfiguration"],"properties":{"id":{"type":["string","null"]},"type":{"$ref":"#/components/schemas/StreamMapperType"},"mapperConfiguration":{"$ref":"#/components/schemas/MapperConfiguration"}}};

function validate49(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldNameSuffix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldNameSuffix"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.targetField === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fieldNameSuffix !== undefined){
if(typeof data.fieldNameSuffix !== "string"){
const err3 = {instancePath:instancePath+"/fieldNameSuffix",schemaPath:"#/properties/fieldNameSuffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err5 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate51(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetField === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err1 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.newFieldName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newFieldName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.originalFieldName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "originalFieldName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.newFieldName !== undefined){
if(typeof data.newFieldName !== "string"){
const err2 = {instancePath:instancePath+"/newFieldName",schemaPath:"#/properties/newFieldName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.originalFieldName !== undefined){
if(typeof data.originalFieldName !== "string"){
const err3 = {instancePath:instancePath+"/originalFieldName",schemaPath:"#/properties/originalFieldName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.comparisonValue === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparisonValue"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fieldName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.comparisonValue !== undefined){
if(typeof data.comparisonValue !== "string"){
const err3 = {instancePath:instancePath+"/comparisonValue",schemaPath:"#/properties/comparisonValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fieldName !== undefined){
if(typeof data.fieldName !== "string"){
const err4 = {instancePath:instancePath+"/fieldName",schemaPath:"#/properties/fieldName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RowFilteringOperationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate56};

function validate59(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.conditions !== undefined){
let data0 = data.conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data0[i0], instancePath+"/conditions/" + i0))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RowFilteringOperationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate56(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate57(data, instancePath))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate59(data, instancePath))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions !== undefined){
if(!(validate56(data.conditions, instancePath+"/conditions"))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate64(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.publicKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicKey"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.targetField === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fieldNameSuffix === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldNameSuffix"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.algorithm !== undefined){
if(typeof data.algorithm !== "string"){
const err4 = {instancePath:instancePath+"/algorithm",schemaPath:"#/components/schemas/EncryptionMapperAlgorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fieldNameSuffix !== undefined){
if(typeof data.fieldNameSuffix !== "string"){
const err5 = {instancePath:instancePath+"/fieldNameSuffix",schemaPath:"#/properties/fieldNameSuffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.publicKey !== undefined){
if(typeof data.publicKey !== "string"){
const err6 = {instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err7 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate66(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.padding === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "padding"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.targetField === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fieldNameSuffix === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldNameSuffix"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.algorithm !== undefined){
if(typeof data.algorithm !== "string"){
const err6 = {instancePath:instancePath+"/algorithm",schemaPath:"#/components/schemas/EncryptionMapperAlgorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fieldNameSuffix !== undefined){
if(typeof data.fieldNameSuffix !== "string"){
const err7 = {instancePath:instancePath+"/fieldNameSuffix",schemaPath:"#/properties/fieldNameSuffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.padding !== undefined){
if(typeof data.padding !== "string"){
const err10 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err11 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate63(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate64(data, instancePath))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate66(data, instancePath))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate49(data, instancePath))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate51(data, instancePath))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate53(data, instancePath))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate55(data, instancePath))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate63(data, instancePath))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mapperConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapperConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema79.properties.id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/StreamMapperType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mapperConfiguration !== undefined){
if(!(validate48(data.mapperConfiguration, instancePath+"/mapperConfiguration"))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.syncMode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncMode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destinationSyncMode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationSyncMode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.selected === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selected"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.syncMode !== undefined){
if(typeof data.syncMode !== "string"){
const err3 = {instancePath:instancePath+"/syncMode",schemaPath:"#/components/schemas/SyncMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cursorField !== undefined){
let data1 = data.cursorField;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/cursorField",schemaPath:"#/properties/cursorField/type",keyword:"type",params:{type: schema74.properties.cursorField.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err5 = {instancePath:instancePath+"/cursorField/" + i0,schemaPath:"#/properties/cursorField/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.destinationSyncMode !== undefined){
if(typeof data.destinationSyncMode !== "string"){
const err6 = {instancePath:instancePath+"/destinationSyncMode",schemaPath:"#/components/schemas/DestinationSyncMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.namespace !== undefined){
let data4 = data.namespace;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema74.properties.namespace.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.primaryKey !== undefined){
let data5 = data.primaryKey;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/primaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type: schema74.properties.primaryKey.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
const err9 = {instancePath:instancePath+"/primaryKey/" + i1+"/" + i2,schemaPath:"#/properties/primaryKey/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/primaryKey/" + i1,schemaPath:"#/properties/primaryKey/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.aliasName !== undefined){
let data8 = data.aliasName;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/aliasName",schemaPath:"#/properties/aliasName/type",keyword:"type",params:{type: schema74.properties.aliasName.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.selected !== undefined){
if(typeof data.selected !== "boolean"){
const err12 = {instancePath:instancePath+"/selected",schemaPath:"#/properties/selected/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.suggested !== undefined){
let data10 = data.suggested;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/suggested",schemaPath:"#/properties/suggested/type",keyword:"type",params:{type: schema74.properties.suggested.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.destinationObjectName !== undefined){
let data11 = data.destinationObjectName;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/destinationObjectName",schemaPath:"#/properties/destinationObjectName/type",keyword:"type",params:{type: schema74.properties.destinationObjectName.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.includeFiles !== undefined){
let data12 = data.includeFiles;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/includeFiles",schemaPath:"#/properties/includeFiles/type",keyword:"type",params:{type: schema74.properties.includeFiles.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.fieldSelectionEnabled !== undefined){
let data13 = data.fieldSelectionEnabled;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err16 = {instancePath:instancePath+"/fieldSelectionEnabled",schemaPath:"#/properties/fieldSelectionEnabled/type",keyword:"type",params:{type: schema74.properties.fieldSelectionEnabled.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.selectedFields !== undefined){
let data14 = data.selectedFields;
if(data14 !== null){
if(!(validate42(data14, instancePath+"/selectedFields"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
if(data.hashedFields !== undefined){
let data15 = data.hashedFields;
if(data15 !== null){
if(!(validate42(data15, instancePath+"/hashedFields"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
if(data.mappers !== undefined){
let data16 = data.mappers;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/mappers",schemaPath:"#/properties/mappers/type",keyword:"type",params:{type: schema74.properties.mappers.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate47(data16[i3], instancePath+"/mappers/" + i3))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data.minimumGenerationId !== undefined){
let data18 = data.minimumGenerationId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err18 = {instancePath:instancePath+"/minimumGenerationId",schemaPath:"#/properties/minimumGenerationId/type",keyword:"type",params:{type: schema74.properties.minimumGenerationId.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.generationId !== undefined){
let data19 = data.generationId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err19 = {instancePath:instancePath+"/generationId",schemaPath:"#/properties/generationId/type",keyword:"type",params:{type: schema74.properties.generationId.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.syncId !== undefined){
let data20 = data.syncId;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err20 = {instancePath:instancePath+"/syncId",schemaPath:"#/properties/syncId/type",keyword:"type",params:{type: schema74.properties.syncId.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stream === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stream"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.config === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stream !== undefined){
if(!(validate39(data.stream, instancePath+"/stream"))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate41(data.config, instancePath+"/config"))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.streams === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streams"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.streams !== undefined){
let data0 = data.streams;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data0[i0], instancePath+"/streams/" + i0))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/streams",schemaPath:"#/properties/streams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate74(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeUnit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeUnit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.units !== undefined){
let data0 = data.units;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.timeUnit !== undefined){
if(typeof data.timeUnit !== "string"){
const err3 = {instancePath:instancePath+"/timeUnit",schemaPath:"#/properties/timeUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","properties":{"basicSchedule":{"type":["object","null"],"required":["timeUnit","units"],"properties":{"timeUnit":{"type":"string"},"units":{"type":"integer"}}},"cron":{"type":["object","null"],"required":["cronExpression","cronTimeZone"],"properties":{"cronExpression":{"type":"string"},"cronTimeZone":{"type":"string"}}}}};

function validate76(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basicSchedule !== undefined){
let data0 = data.basicSchedule;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/basicSchedule",schemaPath:"#/properties/basicSchedule/type",keyword:"type",params:{type: schema98.properties.basicSchedule.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.timeUnit === undefined){
const err1 = {instancePath:instancePath+"/basicSchedule",schemaPath:"#/properties/basicSchedule/required",keyword:"required",params:{missingProperty: "timeUnit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.units === undefined){
const err2 = {instancePath:instancePath+"/basicSchedule",schemaPath:"#/properties/basicSchedule/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.timeUnit !== undefined){
if(typeof data0.timeUnit !== "string"){
const err3 = {instancePath:instancePath+"/basicSchedule/timeUnit",schemaPath:"#/properties/basicSchedule/properties/timeUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.units !== undefined){
let data2 = data0.units;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/basicSchedule/units",schemaPath:"#/properties/basicSchedule/properties/units/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.cron !== undefined){
let data3 = data.cron;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: schema98.properties.cron.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.cronExpression === undefined){
const err6 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronExpression"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.cronTimeZone === undefined){
const err7 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronTimeZone"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.cronExpression !== undefined){
if(typeof data3.cronExpression !== "string"){
const err8 = {instancePath:instancePath+"/cron/cronExpression",schemaPath:"#/properties/cron/properties/cronExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.cronTimeZone !== undefined){
if(typeof data3.cronTimeZone !== "string"){
const err9 = {instancePath:instancePath+"/cron/cronTimeZone",schemaPath:"#/properties/cron/properties/cronTimeZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","properties":{"cpu_request":{"type":["string","null"]},"cpu_limit":{"type":["string","null"]},"memory_request":{"type":["string","null"]},"memory_limit":{"type":["string","null"]},"ephemeral_storage_request":{"type":["string","null"]},"ephemeral_storage_limit":{"type":["string","null"]}}};

function validate78(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu_request !== undefined){
let data0 = data.cpu_request;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/cpu_request",schemaPath:"#/properties/cpu_request/type",keyword:"type",params:{type: schema100.properties.cpu_request.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpu_limit !== undefined){
let data1 = data.cpu_limit;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: schema100.properties.cpu_limit.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.memory_request !== undefined){
let data2 = data.memory_request;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/memory_request",schemaPath:"#/properties/memory_request/type",keyword:"type",params:{type: schema100.properties.memory_request.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.memory_limit !== undefined){
let data3 = data.memory_limit;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: schema100.properties.memory_limit.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ephemeral_storage_request !== undefined){
let data4 = data.ephemeral_storage_request;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/ephemeral_storage_request",schemaPath:"#/properties/ephemeral_storage_request/type",keyword:"type",params:{type: schema100.properties.ephemeral_storage_request.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ephemeral_storage_limit !== undefined){
let data5 = data.ephemeral_storage_limit;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/ephemeral_storage_limit",schemaPath:"#/properties/ephemeral_storage_limit/type",keyword:"type",params:{type: schema100.properties.ephemeral_storage_limit.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","properties":{"webhookConfigId":{"type":["string","null"]},"webhookType":{"type":["string","null"]},"dbtCloud":{"type":["object","null"],"required":["accountId","jobId"],"properties":{"accountId":{"type":"integer"},"jobId":{"type":"integer"}}},"executionUrl":{"type":["string","null"]},"executionBody":{"type":["string","null"]}}};

function validate82(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhookConfigId !== undefined){
let data0 = data.webhookConfigId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/webhookConfigId",schemaPath:"#/properties/webhookConfigId/type",keyword:"type",params:{type: schema105.properties.webhookConfigId.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.webhookType !== undefined){
let data1 = data.webhookType;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/webhookType",schemaPath:"#/properties/webhookType/type",keyword:"type",params:{type: schema105.properties.webhookType.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dbtCloud !== undefined){
let data2 = data.dbtCloud;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/dbtCloud",schemaPath:"#/properties/dbtCloud/type",keyword:"type",params:{type: schema105.properties.dbtCloud.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.accountId === undefined){
const err3 = {instancePath:instancePath+"/dbtCloud",schemaPath:"#/properties/dbtCloud/required",keyword:"required",params:{missingProperty: "accountId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.jobId === undefined){
const err4 = {instancePath:instancePath+"/dbtCloud",schemaPath:"#/properties/dbtCloud/required",keyword:"required",params:{missingProperty: "jobId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.accountId !== undefined){
let data3 = data2.accountId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/dbtCloud/accountId",schemaPath:"#/properties/dbtCloud/properties/accountId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.jobId !== undefined){
let data4 = data2.jobId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err6 = {instancePath:instancePath+"/dbtCloud/jobId",schemaPath:"#/properties/dbtCloud/properties/jobId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.executionUrl !== undefined){
let data5 = data.executionUrl;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/executionUrl",schemaPath:"#/properties/executionUrl/type",keyword:"type",params:{type: schema105.properties.executionUrl.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.executionBody !== undefined){
let data6 = data.executionBody;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/executionBody",schemaPath:"#/properties/executionBody/type",keyword:"type",params:{type: schema105.properties.executionBody.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operatorType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operatorType !== undefined){
if(typeof data.operatorType !== "string"){
const err1 = {instancePath:instancePath+"/operatorType",schemaPath:"#/components/schemas/OperatorType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.webhook !== undefined){
let data1 = data.webhook;
if(data1 !== null){
if(!(validate82(data1, instancePath+"/webhook"))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operatorConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err3 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operatorConfiguration !== undefined){
if(!(validate81(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate36(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destinationId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema64.properties.name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespaceDefinition !== undefined){
let data1 = data.namespaceDefinition;
if(data1 !== null){
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/namespaceDefinition",schemaPath:"#/components/schemas/NamespaceDefinitionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.namespaceFormat !== undefined){
let data2 = data.namespaceFormat;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema64.properties.namespaceFormat.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.prefix !== undefined){
let data3 = data.prefix;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema64.properties.prefix.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err7 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err8 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operationIds !== undefined){
let data6 = data.operationIds;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/operationIds",schemaPath:"#/properties/operationIds/type",keyword:"type",params:{type: schema64.properties.operationIds.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err10 = {instancePath:instancePath+"/operationIds/" + i0,schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.syncCatalog !== undefined){
let data8 = data.syncCatalog;
if(data8 !== null){
if(!(validate37(data8, instancePath+"/syncCatalog"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
if(data.schedule !== undefined){
let data9 = data.schedule;
if(data9 !== null){
if(!(validate74(data9, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
if(data.scheduleType !== undefined){
let data10 = data.scheduleType;
if(data10 !== null){
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/scheduleType",schemaPath:"#/components/schemas/ConnectionScheduleType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.scheduleData !== undefined){
let data11 = data.scheduleData;
if(data11 !== null){
if(!(validate76(data11, instancePath+"/scheduleData"))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
let data13 = data.resourceRequirements;
if(data13 !== null){
if(!(validate78(data13, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.operations !== undefined){
let data14 = data.operations;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err13 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: schema64.properties.operations.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate80(data14[i1], instancePath+"/operations/" + i1))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
}
if(data.sourceCatalogId !== undefined){
let data16 = data.sourceCatalogId;
if((typeof data16 !== "string") && (data16 !== null)){
const err14 = {instancePath:instancePath+"/sourceCatalogId",schemaPath:"#/properties/sourceCatalogId/type",keyword:"type",params:{type: schema64.properties.sourceCatalogId.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.destinationCatalogId !== undefined){
let data17 = data.destinationCatalogId;
if((typeof data17 !== "string") && (data17 !== null)){
const err15 = {instancePath:instancePath+"/destinationCatalogId",schemaPath:"#/properties/destinationCatalogId/type",keyword:"type",params:{type: schema64.properties.destinationCatalogId.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.dataplaneGroupId !== undefined){
let data18 = data.dataplaneGroupId;
if((typeof data18 !== "string") && (data18 !== null)){
const err16 = {instancePath:instancePath+"/dataplaneGroupId",schemaPath:"#/properties/dataplaneGroupId/type",keyword:"type",params:{type: schema64.properties.dataplaneGroupId.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.notifySchemaChanges !== undefined){
let data19 = data.notifySchemaChanges;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err17 = {instancePath:instancePath+"/notifySchemaChanges",schemaPath:"#/properties/notifySchemaChanges/type",keyword:"type",params:{type: schema64.properties.notifySchemaChanges.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.nonBreakingChangesPreference !== undefined){
let data20 = data.nonBreakingChangesPreference;
if(data20 !== null){
if(typeof data20 !== "string"){
const err18 = {instancePath:instancePath+"/nonBreakingChangesPreference",schemaPath:"#/components/schemas/NonBreakingChangesPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.backfillPreference !== undefined){
let data21 = data.backfillPreference;
if(data21 !== null){
if(typeof data21 !== "string"){
const err19 = {instancePath:instancePath+"/backfillPreference",schemaPath:"#/components/schemas/SchemaChangeBackfillPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.tags !== undefined){
let data22 = data.tags;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema64.properties.tags.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27(data22[i2], instancePath+"/tags/" + i2))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
}
if(data.onDemandEnabled !== undefined){
let data24 = data.onDemandEnabled;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err21 = {instancePath:instancePath+"/onDemandEnabled",schemaPath:"#/properties/onDemandEnabled/type",keyword:"type",params:{type: schema64.properties.onDemandEnabled.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


const schema108 = {"type":"object","required":["connectionId"],"properties":{"name":{"type":["string","null"]},"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"namespaceDefinition":{"orNull":{"$ref":"#/components/schemas/NamespaceDefinitionType"}},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"syncCatalog":{"orNull":{"$ref":"#/components/schemas/AirbyteCatalog"}},"scheduleType":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleType"}},"scheduleData":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleData"}},"status":{"orNull":{"$ref":"#/components/schemas/ConnectionStatus"}},"resourceRequirements":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}},"skipReset":{"type":["boolean","null"]},"operations":{"type":["array","null"],"items":{"$ref":"#/components/schemas/WebBackendOperationCreateOrUpdate"}},"sourceCatalogId":{"type":["string","null"]},"destinationCatalogId":{"type":["string","null"]},"dataplaneGroupId":{"type":["string","null"]},"notifySchemaChanges":{"type":["boolean","null"]},"notifySchemaChangesByEmail":{"type":["boolean","null"]},"nonBreakingChangesPreference":{"orNull":{"$ref":"#/components/schemas/NonBreakingChangesPreference"}},"backfillPreference":{"orNull":{"$ref":"#/components/schemas/SchemaChangeBackfillPreference"}},"tags":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Tag"}},"onDemandEnabled":{"type":["boolean","null"]}}};

function validate91(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operatorConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.operationId !== undefined){
let data0 = data.operationId;
if(data0 !== null){
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/operationId",schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err4 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operatorConfiguration !== undefined){
if(!(validate81(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate87(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema108.properties.name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err2 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.namespaceDefinition !== undefined){
let data2 = data.namespaceDefinition;
if(data2 !== null){
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/namespaceDefinition",schemaPath:"#/components/schemas/NamespaceDefinitionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.namespaceFormat !== undefined){
let data3 = data.namespaceFormat;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema108.properties.namespaceFormat.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema108.properties.prefix.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.syncCatalog !== undefined){
let data5 = data.syncCatalog;
if(data5 !== null){
if(!(validate37(data5, instancePath+"/syncCatalog"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
if(data.scheduleType !== undefined){
let data6 = data.scheduleType;
if(data6 !== null){
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/scheduleType",schemaPath:"#/components/schemas/ConnectionScheduleType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.scheduleData !== undefined){
let data7 = data.scheduleData;
if(data7 !== null){
if(!(validate76(data7, instancePath+"/scheduleData"))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
let data8 = data.status;
if(data8 !== null){
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.resourceRequirements !== undefined){
let data9 = data.resourceRequirements;
if(data9 !== null){
if(!(validate78(data9, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.skipReset !== undefined){
let data10 = data.skipReset;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err8 = {instancePath:instancePath+"/skipReset",schemaPath:"#/properties/skipReset/type",keyword:"type",params:{type: schema108.properties.skipReset.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operations !== undefined){
let data11 = data.operations;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err9 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: schema108.properties.operations.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data11[i0], instancePath+"/operations/" + i0))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
}
if(data.sourceCatalogId !== undefined){
let data13 = data.sourceCatalogId;
if((typeof data13 !== "string") && (data13 !== null)){
const err10 = {instancePath:instancePath+"/sourceCatalogId",schemaPath:"#/properties/sourceCatalogId/type",keyword:"type",params:{type: schema108.properties.sourceCatalogId.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.destinationCatalogId !== undefined){
let data14 = data.destinationCatalogId;
if((typeof data14 !== "string") && (data14 !== null)){
const err11 = {instancePath:instancePath+"/destinationCatalogId",schemaPath:"#/properties/destinationCatalogId/type",keyword:"type",params:{type: schema108.properties.destinationCatalogId.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.dataplaneGroupId !== undefined){
let data15 = data.dataplaneGroupId;
if((typeof data15 !== "string") && (data15 !== null)){
const err12 = {instancePath:instancePath+"/dataplaneGroupId",schemaPath:"#/properties/dataplaneGroupId/type",keyword:"type",params:{type: schema108.properties.dataplaneGroupId.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.notifySchemaChanges !== undefined){
let data16 = data.notifySchemaChanges;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err13 = {instancePath:instancePath+"/notifySchemaChanges",schemaPath:"#/properties/notifySchemaChanges/type",keyword:"type",params:{type: schema108.properties.notifySchemaChanges.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.notifySchemaChangesByEmail !== undefined){
let data17 = data.notifySchemaChangesByEmail;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err14 = {instancePath:instancePath+"/notifySchemaChangesByEmail",schemaPath:"#/properties/notifySchemaChangesByEmail/type",keyword:"type",params:{type: schema108.properties.notifySchemaChangesByEmail.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.nonBreakingChangesPreference !== undefined){
let data18 = data.nonBreakingChangesPreference;
if(data18 !== null){
if(typeof data18 !== "string"){
const err15 = {instancePath:instancePath+"/nonBreakingChangesPreference",schemaPath:"#/components/schemas/NonBreakingChangesPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.backfillPreference !== undefined){
let data19 = data.backfillPreference;
if(data19 !== null){
if(typeof data19 !== "string"){
const err16 = {instancePath:instancePath+"/backfillPreference",schemaPath:"#/components/schemas/SchemaChangeBackfillPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.tags !== undefined){
let data20 = data.tags;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema108.properties.tags.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data20[i1], instancePath+"/tags/" + i1))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
}
if(data.onDemandEnabled !== undefined){
let data22 = data.onDemandEnabled;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err18 = {instancePath:instancePath+"/onDemandEnabled",schemaPath:"#/properties/onDemandEnabled/type",keyword:"type",params:{type: schema108.properties.onDemandEnabled.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


const schema118 = {"type":"object","required":["connectionId","name","sourceId","destinationId","syncCatalog","source","destination","isSyncing","schemaChange","notifySchemaChanges","notifySchemaChangesByEmail","nonBreakingChangesPreference","sourceActorDefinitionVersion","destinationActorDefinitionVersion","tags","namespaceDefinition","scheduleType","operationIds","backfillPreference","operations","createdAt"],"properties":{"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"name":{"type":"string"},"namespaceDefinition":{"$ref":"#/components/schemas/NamespaceDefinitionType"},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"sourceId":{"$ref":"#/components/schemas/SourceId"},"destinationId":{"$ref":"#/components/schemas/DestinationId"},"syncCatalog":{"$ref":"#/components/schemas/AirbyteCatalog"},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleRead"}},"scheduleType":{"$ref":"#/components/schemas/ConnectionScheduleType"},"scheduleData":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleDataRead"}},"status":{"orNull":{"$ref":"#/components/schemas/ConnectionStatus"}},"statusReason":{"type":["string","null"]},"operationIds":{"type":"array","items":{"$ref":"#/components/schemas/OperationId"}},"source":{"$ref":"#/components/schemas/SourceRead"},"destination":{"$ref":"#/components/schemas/DestinationRead"},"operations":{"type":"array","items":{"$ref":"#/components/schemas/OperationRead"}},"latestSyncJobCreatedAt":{"orNull":{"$ref":"#/components/schemas/JobCreatedAt"}},"latestSyncJobStatus":{"orNull":{"$ref":"#/components/schemas/JobStatus"}},"isSyncing":{"type":"boolean"},"resourceRequirements":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}},"catalogId":{"type":["string","null"]},"destinationCatalogId":{"type":["string","null"]},"catalogDiff":{"orNull":{"$ref":"#/components/schemas/CatalogDiff"}},"dataplaneGroupId":{"type":["string","null"]},"schemaChange":{"$ref":"#/components/schemas/SchemaChange"},"notifySchemaChanges":{"type":"boolean"},"notifySchemaChangesByEmail":{"type":"boolean"},"nonBreakingChangesPreference":{"$ref":"#/components/schemas/NonBreakingChangesPreference"},"createdAt":{"type":"integer"},"backfillPreference":{"$ref":"#/components/schemas/SchemaChangeBackfillPreference"},"sourceActorDefinitionVersion":{"$ref":"#/components/schemas/ActorDefinitionVersionRead"},"destinationActorDefinitionVersion":{"$ref":"#/components/schemas/ActorDefinitionVersionRead"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"onDemandEnabled":{"type":["boolean","null"]}}};
const schema126 = {"type":"object","required":["sourceDefinitionId","sourceId","workspaceId","connectionConfiguration","name","sourceName","createdAt","isVersionOverrideApplied","isEntitled","supportState"],"properties":{"sourceDefinitionId":{"$ref":"#/components/schemas/SourceDefinitionId"},"sourceId":{"$ref":"#/components/schemas/SourceId"},"workspaceId":{"$ref":"#/components/schemas/WorkspaceId"},"connectionConfiguration":{"$ref":"#/components/schemas/SourceConfiguration"},"name":{"type":"string"},"sourceName":{"type":"string"},"icon":{"type":["string","null"]},"isVersionOverrideApplied":{"type":"boolean"},"isEntitled":{"type":"boolean"},"breakingChanges":{"orNull":{"$ref":"#/components/schemas/ActorDefinitionVersionBreakingChanges"}},"supportState":{"$ref":"#/components/schemas/SupportState"},"status":{"orNull":{"$ref":"#/components/schemas/ActorStatus"}},"createdAt":{"type":"integer"},"resourceAllocation":{"orNull":{"$ref":"#/components/schemas/ScopedResourceRequirements"}},"numConnections":{"type":["integer","null"]},"lastSync":{"type":["integer","null"]},"connectionJobStatuses":{"type":["object","null"],"additionalProperties":{"type":["integer","null"]}}}};
const schema133 = {"type":"object","properties":{"default":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}},"jobSpecific":{"type":["array","null"],"items":{"$ref":"#/components/schemas/JobTypeResourceLimit"}}}};

function validate103(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resourceRequirements === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceRequirements"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.jobType !== undefined){
if(typeof data.jobType !== "string"){
const err2 = {instancePath:instancePath+"/jobType",schemaPath:"#/components/schemas/JobType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
if(!(validate78(data.resourceRequirements, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined){
let data0 = data.default;
if(data0 !== null){
if(!(validate78(data0, instancePath+"/default"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.jobSpecific !== undefined){
let data1 = data.jobSpecific;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/jobSpecific",schemaPath:"#/properties/jobSpecific/type",keyword:"type",params:{type: schema133.properties.jobSpecific.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data1[i0], instancePath+"/jobSpecific/" + i0))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceDefinitionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceDefinitionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sourceId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.connectionConfiguration === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionConfiguration"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sourceName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.createdAt === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isVersionOverrideApplied === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isVersionOverrideApplied"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.isEntitled === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isEntitled"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.supportState === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportState"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.sourceDefinitionId !== undefined){
if(typeof data.sourceDefinitionId !== "string"){
const err10 = {instancePath:instancePath+"/sourceDefinitionId",schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err11 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err12 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err13 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/SourceConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sourceName !== undefined){
if(typeof data.sourceName !== "string"){
const err15 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.icon !== undefined){
let data6 = data.icon;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema126.properties.icon.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.isVersionOverrideApplied !== undefined){
if(typeof data.isVersionOverrideApplied !== "boolean"){
const err17 = {instancePath:instancePath+"/isVersionOverrideApplied",schemaPath:"#/properties/isVersionOverrideApplied/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.isEntitled !== undefined){
if(typeof data.isEntitled !== "boolean"){
const err18 = {instancePath:instancePath+"/isEntitled",schemaPath:"#/properties/isEntitled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.breakingChanges !== undefined){
let data9 = data.breakingChanges;
if(data9 !== null){
if(!(validate21(data9, instancePath+"/breakingChanges"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.supportState !== undefined){
if(typeof data.supportState !== "string"){
const err19 = {instancePath:instancePath+"/supportState",schemaPath:"#/components/schemas/SupportState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(data11 !== null){
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ActorStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data12 = data.createdAt;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err21 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.resourceAllocation !== undefined){
let data13 = data.resourceAllocation;
if(data13 !== null){
if(!(validate101(data13, instancePath+"/resourceAllocation"))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
if(data.numConnections !== undefined){
let data14 = data.numConnections;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err22 = {instancePath:instancePath+"/numConnections",schemaPath:"#/properties/numConnections/type",keyword:"type",params:{type: schema126.properties.numConnections.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.lastSync !== undefined){
let data15 = data.lastSync;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/lastSync",schemaPath:"#/properties/lastSync/type",keyword:"type",params:{type: schema126.properties.lastSync.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.connectionJobStatuses !== undefined){
let data16 = data.connectionJobStatuses;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/connectionJobStatuses",schemaPath:"#/properties/connectionJobStatuses/type",keyword:"type",params:{type: schema126.properties.connectionJobStatuses.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key0 in data16){
let data17 = data16[key0];
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err25 = {instancePath:instancePath+"/connectionJobStatuses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/connectionJobStatuses/additionalProperties/type",keyword:"type",params:{type: schema126.properties.connectionJobStatuses.additionalProperties.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","required":["destinationDefinitionId","destinationId","workspaceId","connectionConfiguration","name","destinationName","createdAt","isVersionOverrideApplied","isEntitled","supportState"],"properties":{"destinationDefinitionId":{"$ref":"#/components/schemas/DestinationDefinitionId"},"destinationId":{"$ref":"#/components/schemas/DestinationId"},"workspaceId":{"$ref":"#/components/schemas/WorkspaceId"},"connectionConfiguration":{"$ref":"#/components/schemas/DestinationConfiguration"},"name":{"type":"string"},"destinationName":{"type":"string"},"icon":{"type":["string","null"]},"isVersionOverrideApplied":{"type":"boolean"},"isEntitled":{"type":"boolean"},"breakingChanges":{"orNull":{"$ref":"#/components/schemas/ActorDefinitionVersionBreakingChanges"}},"supportState":{"$ref":"#/components/schemas/SupportState"},"status":{"orNull":{"$ref":"#/components/schemas/ActorStatus"}},"createdAt":{"type":"integer"},"resourceAllocation":{"orNull":{"$ref":"#/components/schemas/ScopedResourceRequirements"}},"numConnections":{"type":["integer","null"]},"lastSync":{"type":["integer","null"]},"connectionJobStatuses":{"type":["object","null"],"additionalProperties":{"type":["integer","null"]}}}};

function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationDefinitionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationDefinitionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destinationId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.connectionConfiguration === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionConfiguration"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.destinationName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.createdAt === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isVersionOverrideApplied === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isVersionOverrideApplied"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.isEntitled === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isEntitled"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.supportState === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportState"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.destinationDefinitionId !== undefined){
if(typeof data.destinationDefinitionId !== "string"){
const err10 = {instancePath:instancePath+"/destinationDefinitionId",schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err11 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err12 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err13 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/DestinationConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.destinationName !== undefined){
if(typeof data.destinationName !== "string"){
const err15 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.icon !== undefined){
let data6 = data.icon;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema136.properties.icon.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.isVersionOverrideApplied !== undefined){
if(typeof data.isVersionOverrideApplied !== "boolean"){
const err17 = {instancePath:instancePath+"/isVersionOverrideApplied",schemaPath:"#/properties/isVersionOverrideApplied/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.isEntitled !== undefined){
if(typeof data.isEntitled !== "boolean"){
const err18 = {instancePath:instancePath+"/isEntitled",schemaPath:"#/properties/isEntitled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.breakingChanges !== undefined){
let data9 = data.breakingChanges;
if(data9 !== null){
if(!(validate21(data9, instancePath+"/breakingChanges"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.supportState !== undefined){
if(typeof data.supportState !== "string"){
const err19 = {instancePath:instancePath+"/supportState",schemaPath:"#/components/schemas/SupportState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(data11 !== null){
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ActorStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data12 = data.createdAt;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err21 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.resourceAllocation !== undefined){
let data13 = data.resourceAllocation;
if(data13 !== null){
if(!(validate101(data13, instancePath+"/resourceAllocation"))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
if(data.numConnections !== undefined){
let data14 = data.numConnections;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err22 = {instancePath:instancePath+"/numConnections",schemaPath:"#/properties/numConnections/type",keyword:"type",params:{type: schema136.properties.numConnections.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.lastSync !== undefined){
let data15 = data.lastSync;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/lastSync",schemaPath:"#/properties/lastSync/type",keyword:"type",params:{type: schema136.properties.lastSync.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.connectionJobStatuses !== undefined){
let data16 = data.connectionJobStatuses;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/connectionJobStatuses",schemaPath:"#/properties/connectionJobStatuses/type",keyword:"type",params:{type: schema136.properties.connectionJobStatuses.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key0 in data16){
let data17 = data16[key0];
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err25 = {instancePath:instancePath+"/connectionJobStatuses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/connectionJobStatuses/additionalProperties/type",keyword:"type",params:{type: schema136.properties.connectionJobStatuses.additionalProperties.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate112(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operationId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operatorConfiguration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorConfiguration"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspaceId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err4 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operationId !== undefined){
if(typeof data.operationId !== "string"){
const err5 = {instancePath:instancePath+"/operationId",schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.operatorConfiguration !== undefined){
if(!(validate81(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","required":["transformType","streamDescriptor"],"properties":{"transformType":{"type":"string"},"streamDescriptor":{"$ref":"#/components/schemas/StreamDescriptor"},"updateStream":{"type":["object","null"],"required":["fieldTransforms","streamAttributeTransforms"],"properties":{"fieldTransforms":{"type":"array","items":{"$ref":"#/components/schemas/FieldTransform"}},"streamAttributeTransforms":{"type":"array","items":{"$ref":"#/components/schemas/StreamAttributeTransform"}}}}}};
const schema150 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"namespace":{"type":["string","null"]}}};

function validate118(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema150.properties.namespace.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate121(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if(data0 !== null){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/schema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate123(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if(data0 !== null){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/schema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate125(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oldSchema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oldSchema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.newSchema === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newSchema"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.oldSchema !== undefined){
let data0 = data.oldSchema;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/oldSchema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.newSchema !== undefined){
let data1 = data.newSchema;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/newSchema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}


function validate120(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transformType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transformType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fieldName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.breaking === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breaking"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.transformType !== undefined){
if(typeof data.transformType !== "string"){
const err3 = {instancePath:instancePath+"/transformType",schemaPath:"#/properties/transformType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fieldName !== undefined){
let data1 = data.fieldName;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/fieldName/" + i0,schemaPath:"#/components/schemas/FieldName/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/fieldName",schemaPath:"#/components/schemas/FieldName/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.breaking !== undefined){
if(typeof data.breaking !== "boolean"){
const err6 = {instancePath:instancePath+"/breaking",schemaPath:"#/properties/breaking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.addField !== undefined){
let data4 = data.addField;
if(data4 !== null){
if(!(validate121(data4, instancePath+"/addField"))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
if(data.removeField !== undefined){
let data5 = data.removeField;
if(data5 !== null){
if(!(validate123(data5, instancePath+"/removeField"))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
if(data.updateFieldSchema !== undefined){
let data6 = data.updateFieldSchema;
if(data6 !== null){
if(!(validate125(data6, instancePath+"/updateFieldSchema"))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const schema161 = {"type":"object","properties":{"oldPrimaryKey":{"type":["array","null"],"items":{"$ref":"#/components/schemas/FieldName"}},"newPrimaryKey":{"type":["array","null"],"items":{"$ref":"#/components/schemas/FieldName"}}}};

function validate129(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oldPrimaryKey !== undefined){
let data0 = data.oldPrimaryKey;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/oldPrimaryKey",schemaPath:"#/properties/oldPrimaryKey/type",keyword:"type",params:{type: schema161.properties.oldPrimaryKey.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(typeof data1[i1] !== "string"){
const err1 = {instancePath:instancePath+"/oldPrimaryKey/" + i0+"/" + i1,schemaPath:"#/components/schemas/FieldName/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/oldPrimaryKey/" + i0,schemaPath:"#/components/schemas/FieldName/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.newPrimaryKey !== undefined){
let data3 = data.newPrimaryKey;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/newPrimaryKey",schemaPath:"#/properties/newPrimaryKey/type",keyword:"type",params:{type: schema161.properties.newPrimaryKey.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(Array.isArray(data4)){
const len3 = data4.length;
for(let i3=0; i3<len3; i3++){
if(typeof data4[i3] !== "string"){
const err4 = {instancePath:instancePath+"/newPrimaryKey/" + i2+"/" + i3,schemaPath:"#/components/schemas/FieldName/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/newPrimaryKey/" + i2,schemaPath:"#/components/schemas/FieldName/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transformType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transformType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.breaking === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breaking"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.transformType !== undefined){
if(typeof data.transformType !== "string"){
const err2 = {instancePath:instancePath+"/transformType",schemaPath:"#/properties/transformType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.breaking !== undefined){
if(typeof data.breaking !== "boolean"){
const err3 = {instancePath:instancePath+"/breaking",schemaPath:"#/properties/breaking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.updatePrimaryKey !== undefined){
let data2 = data.updatePrimaryKey;
if(data2 !== null){
if(!(validate129(data2, instancePath+"/updatePrimaryKey"))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate117(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transformType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transformType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.streamDescriptor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamDescriptor"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.transformType !== undefined){
if(typeof data.transformType !== "string"){
const err2 = {instancePath:instancePath+"/transformType",schemaPath:"#/properties/transformType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.streamDescriptor !== undefined){
if(!(validate118(data.streamDescriptor, instancePath+"/streamDescriptor"))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.updateStream !== undefined){
let data2 = data.updateStream;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/updateStream",schemaPath:"#/properties/updateStream/type",keyword:"type",params:{type: schema149.properties.updateStream.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fieldTransforms === undefined){
const err4 = {instancePath:instancePath+"/updateStream",schemaPath:"#/properties/updateStream/required",keyword:"required",params:{missingProperty: "fieldTransforms"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.streamAttributeTransforms === undefined){
const err5 = {instancePath:instancePath+"/updateStream",schemaPath:"#/properties/updateStream/required",keyword:"required",params:{missingProperty: "streamAttributeTransforms"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.fieldTransforms !== undefined){
let data3 = data2.fieldTransforms;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate120(data3[i0], instancePath+"/updateStream/fieldTransforms/" + i0))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/updateStream/fieldTransforms",schemaPath:"#/properties/updateStream/properties/fieldTransforms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.streamAttributeTransforms !== undefined){
let data5 = data2.streamAttributeTransforms;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate128(data5[i1], instancePath+"/updateStream/streamAttributeTransforms/" + i1))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/updateStream/streamAttributeTransforms",schemaPath:"#/properties/updateStream/properties/streamAttributeTransforms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transforms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transforms"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transforms !== undefined){
let data0 = data.transforms;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data0[i0], instancePath+"/transforms/" + i0))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/transforms",schemaPath:"#/properties/transforms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate95(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sourceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.destinationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.syncCatalog === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncCatalog"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.source === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.destination === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isSyncing === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isSyncing"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.schemaChange === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaChange"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.notifySchemaChanges === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notifySchemaChanges"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.notifySchemaChangesByEmail === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notifySchemaChangesByEmail"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.nonBreakingChangesPreference === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonBreakingChangesPreference"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.sourceActorDefinitionVersion === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceActorDefinitionVersion"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.destinationActorDefinitionVersion === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationActorDefinitionVersion"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.tags === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.namespaceDefinition === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespaceDefinition"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.scheduleType === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduleType"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.operationIds === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operationIds"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.backfillPreference === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backfillPreference"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.operations === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.createdAt === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err21 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.namespaceDefinition !== undefined){
if(typeof data.namespaceDefinition !== "string"){
const err23 = {instancePath:instancePath+"/namespaceDefinition",schemaPath:"#/components/schemas/NamespaceDefinitionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.namespaceFormat !== undefined){
let data3 = data.namespaceFormat;
if((typeof data3 !== "string") && (data3 !== null)){
const err24 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema118.properties.namespaceFormat.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err25 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema118.properties.prefix.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err26 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err27 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.syncCatalog !== undefined){
if(!(validate37(data.syncCatalog, instancePath+"/syncCatalog"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data8 = data.schedule;
if(data8 !== null){
if(!(validate13(data8, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
if(data.scheduleType !== undefined){
if(typeof data.scheduleType !== "string"){
const err28 = {instancePath:instancePath+"/scheduleType",schemaPath:"#/components/schemas/ConnectionScheduleType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.scheduleData !== undefined){
let data10 = data.scheduleData;
if(data10 !== null){
if(!(validate12(data10, instancePath+"/scheduleData"))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
let data11 = data.status;
if(data11 !== null){
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.statusReason !== undefined){
let data12 = data.statusReason;
if((typeof data12 !== "string") && (data12 !== null)){
const err30 = {instancePath:instancePath+"/statusReason",schemaPath:"#/properties/statusReason/type",keyword:"type",params:{type: schema118.properties.statusReason.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.operationIds !== undefined){
let data13 = data.operationIds;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err31 = {instancePath:instancePath+"/operationIds/" + i0,schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/operationIds",schemaPath:"#/properties/operationIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate99(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined){
if(!(validate108(data.destination, instancePath+"/destination"))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.operations !== undefined){
let data17 = data.operations;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate112(data17[i1], instancePath+"/operations/" + i1))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.latestSyncJobCreatedAt !== undefined){
let data19 = data.latestSyncJobCreatedAt;
if(data19 !== null){
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err34 = {instancePath:instancePath+"/latestSyncJobCreatedAt",schemaPath:"#/components/schemas/JobCreatedAt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.latestSyncJobStatus !== undefined){
let data20 = data.latestSyncJobStatus;
if(data20 !== null){
if(typeof data20 !== "string"){
const err35 = {instancePath:instancePath+"/latestSyncJobStatus",schemaPath:"#/components/schemas/JobStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.isSyncing !== undefined){
if(typeof data.isSyncing !== "boolean"){
const err36 = {instancePath:instancePath+"/isSyncing",schemaPath:"#/properties/isSyncing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
let data22 = data.resourceRequirements;
if(data22 !== null){
if(!(validate78(data22, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.catalogId !== undefined){
let data23 = data.catalogId;
if((typeof data23 !== "string") && (data23 !== null)){
const err37 = {instancePath:instancePath+"/catalogId",schemaPath:"#/properties/catalogId/type",keyword:"type",params:{type: schema118.properties.catalogId.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.destinationCatalogId !== undefined){
let data24 = data.destinationCatalogId;
if((typeof data24 !== "string") && (data24 !== null)){
const err38 = {instancePath:instancePath+"/destinationCatalogId",schemaPath:"#/properties/destinationCatalogId/type",keyword:"type",params:{type: schema118.properties.destinationCatalogId.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.catalogDiff !== undefined){
let data25 = data.catalogDiff;
if(data25 !== null){
if(!(validate116(data25, instancePath+"/catalogDiff"))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
if(data.dataplaneGroupId !== undefined){
let data26 = data.dataplaneGroupId;
if((typeof data26 !== "string") && (data26 !== null)){
const err39 = {instancePath:instancePath+"/dataplaneGroupId",schemaPath:"#/properties/dataplaneGroupId/type",keyword:"type",params:{type: schema118.properties.dataplaneGroupId.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.schemaChange !== undefined){
if(typeof data.schemaChange !== "string"){
const err40 = {instancePath:instancePath+"/schemaChange",schemaPath:"#/components/schemas/SchemaChange/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.notifySchemaChanges !== undefined){
if(typeof data.notifySchemaChanges !== "boolean"){
const err41 = {instancePath:instancePath+"/notifySchemaChanges",schemaPath:"#/properties/notifySchemaChanges/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.notifySchemaChangesByEmail !== undefined){
if(typeof data.notifySchemaChangesByEmail !== "boolean"){
const err42 = {instancePath:instancePath+"/notifySchemaChangesByEmail",schemaPath:"#/properties/notifySchemaChangesByEmail/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.nonBreakingChangesPreference !== undefined){
if(typeof data.nonBreakingChangesPreference !== "string"){
const err43 = {instancePath:instancePath+"/nonBreakingChangesPreference",schemaPath:"#/components/schemas/NonBreakingChangesPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.createdAt !== undefined){
let data31 = data.createdAt;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err44 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.backfillPreference !== undefined){
if(typeof data.backfillPreference !== "string"){
const err45 = {instancePath:instancePath+"/backfillPreference",schemaPath:"#/components/schemas/SchemaChangeBackfillPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.sourceActorDefinitionVersion !== undefined){
if(!(validate20(data.sourceActorDefinitionVersion, instancePath+"/sourceActorDefinitionVersion"))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.destinationActorDefinitionVersion !== undefined){
if(!(validate20(data.destinationActorDefinitionVersion, instancePath+"/destinationActorDefinitionVersion"))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data35 = data.tags;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27(data35[i2], instancePath+"/tags/" + i2))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.onDemandEnabled !== undefined){
let data37 = data.onDemandEnabled;
if((typeof data37 !== "boolean") && (data37 !== null)){
const err47 = {instancePath:instancePath+"/onDemandEnabled",schemaPath:"#/properties/onDemandEnabled/type",keyword:"type",params:{type: schema118.properties.onDemandEnabled.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


const schema167 = {"type":"object","required":["connectionId","name","sourceId","destinationId","syncCatalog","breakingChange","namespaceDefinition","scheduleType","operationIds","backfillPreference","notifySchemaChanges","notifySchemaChangesByEmail","nonBreakingChangesPreference","created_at","tags"],"properties":{"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"name":{"type":"string"},"namespaceDefinition":{"$ref":"#/components/schemas/NamespaceDefinitionType"},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"sourceId":{"$ref":"#/components/schemas/SourceId"},"destinationId":{"$ref":"#/components/schemas/DestinationId"},"operationIds":{"type":"array","items":{"$ref":"#/components/schemas/OperationId"}},"syncCatalog":{"$ref":"#/components/schemas/AirbyteCatalog"},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleRead"}},"scheduleType":{"$ref":"#/components/schemas/ConnectionScheduleType"},"scheduleData":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleDataRead"}},"status":{"orNull":{"$ref":"#/components/schemas/ConnectionStatus"}},"statusReason":{"type":["string","null"]},"resourceRequirements":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}},"sourceCatalogId":{"type":["string","null"]},"destinationCatalogId":{"type":["string","null"]},"breakingChange":{"type":"boolean"},"notifySchemaChanges":{"type":"boolean"},"notifySchemaChangesByEmail":{"type":"boolean"},"nonBreakingChangesPreference":{"$ref":"#/components/schemas/NonBreakingChangesPreference"},"created_at":{"type":"integer"},"backfillPreference":{"$ref":"#/components/schemas/SchemaChangeBackfillPreference"},"workspaceId":{"orNull":{"$ref":"#/components/schemas/WorkspaceId"}},"dataplaneGroupId":{"type":["string","null"]},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"onDemandEnabled":{"type":["boolean","null"]}}};

function validate137(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sourceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.destinationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.syncCatalog === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncCatalog"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.breakingChange === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breakingChange"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.namespaceDefinition === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespaceDefinition"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scheduleType === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduleType"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.operationIds === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operationIds"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.backfillPreference === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backfillPreference"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.notifySchemaChanges === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notifySchemaChanges"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.notifySchemaChangesByEmail === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notifySchemaChangesByEmail"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.nonBreakingChangesPreference === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonBreakingChangesPreference"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.created_at === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.tags === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err15 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.namespaceDefinition !== undefined){
if(typeof data.namespaceDefinition !== "string"){
const err17 = {instancePath:instancePath+"/namespaceDefinition",schemaPath:"#/components/schemas/NamespaceDefinitionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.namespaceFormat !== undefined){
let data3 = data.namespaceFormat;
if((typeof data3 !== "string") && (data3 !== null)){
const err18 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema167.properties.namespaceFormat.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema167.properties.prefix.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err20 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err21 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.operationIds !== undefined){
let data7 = data.operationIds;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err22 = {instancePath:instancePath+"/operationIds/" + i0,schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/operationIds",schemaPath:"#/properties/operationIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.syncCatalog !== undefined){
if(!(validate37(data.syncCatalog, instancePath+"/syncCatalog"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data10 = data.schedule;
if(data10 !== null){
if(!(validate13(data10, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
if(data.scheduleType !== undefined){
if(typeof data.scheduleType !== "string"){
const err24 = {instancePath:instancePath+"/scheduleType",schemaPath:"#/components/schemas/ConnectionScheduleType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.scheduleData !== undefined){
let data12 = data.scheduleData;
if(data12 !== null){
if(!(validate12(data12, instancePath+"/scheduleData"))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
let data13 = data.status;
if(data13 !== null){
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.statusReason !== undefined){
let data14 = data.statusReason;
if((typeof data14 !== "string") && (data14 !== null)){
const err26 = {instancePath:instancePath+"/statusReason",schemaPath:"#/properties/statusReason/type",keyword:"type",params:{type: schema167.properties.statusReason.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
let data15 = data.resourceRequirements;
if(data15 !== null){
if(!(validate78(data15, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.sourceCatalogId !== undefined){
let data16 = data.sourceCatalogId;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/sourceCatalogId",schemaPath:"#/properties/sourceCatalogId/type",keyword:"type",params:{type: schema167.properties.sourceCatalogId.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.destinationCatalogId !== undefined){
let data17 = data.destinationCatalogId;
if((typeof data17 !== "string") && (data17 !== null)){
const err28 = {instancePath:instancePath+"/destinationCatalogId",schemaPath:"#/properties/destinationCatalogId/type",keyword:"type",params:{type: schema167.properties.destinationCatalogId.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.breakingChange !== undefined){
if(typeof data.breakingChange !== "boolean"){
const err29 = {instancePath:instancePath+"/breakingChange",schemaPath:"#/properties/breakingChange/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.notifySchemaChanges !== undefined){
if(typeof data.notifySchemaChanges !== "boolean"){
const err30 = {instancePath:instancePath+"/notifySchemaChanges",schemaPath:"#/properties/notifySchemaChanges/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.notifySchemaChangesByEmail !== undefined){
if(typeof data.notifySchemaChangesByEmail !== "boolean"){
const err31 = {instancePath:instancePath+"/notifySchemaChangesByEmail",schemaPath:"#/properties/notifySchemaChangesByEmail/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.nonBreakingChangesPreference !== undefined){
if(typeof data.nonBreakingChangesPreference !== "string"){
const err32 = {instancePath:instancePath+"/nonBreakingChangesPreference",schemaPath:"#/components/schemas/NonBreakingChangesPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.created_at !== undefined){
let data22 = data.created_at;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err33 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.backfillPreference !== undefined){
if(typeof data.backfillPreference !== "string"){
const err34 = {instancePath:instancePath+"/backfillPreference",schemaPath:"#/components/schemas/SchemaChangeBackfillPreference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.workspaceId !== undefined){
let data24 = data.workspaceId;
if(data24 !== null){
if(typeof data24 !== "string"){
const err35 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.dataplaneGroupId !== undefined){
let data25 = data.dataplaneGroupId;
if((typeof data25 !== "string") && (data25 !== null)){
const err36 = {instancePath:instancePath+"/dataplaneGroupId",schemaPath:"#/properties/dataplaneGroupId/type",keyword:"type",params:{type: schema167.properties.dataplaneGroupId.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.tags !== undefined){
let data26 = data.tags;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data26[i1], instancePath+"/tags/" + i1))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.onDemandEnabled !== undefined){
let data28 = data.onDemandEnabled;
if((typeof data28 !== "boolean") && (data28 !== null)){
const err38 = {instancePath:instancePath+"/onDemandEnabled",schemaPath:"#/properties/onDemandEnabled/type",keyword:"type",params:{type: schema167.properties.onDemandEnabled.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}



function validate143(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connections"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.connections !== undefined){
let data0 = data.connections;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate137(data0[i0], instancePath+"/connections/" + i0))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}


const schema179 = {"type":"object","properties":{"connectionId":{"orNull":{"$ref":"#/components/schemas/ConnectionId"}},"name":{"type":["string","null"]},"namespaceDefinition":{"orNull":{"$ref":"#/components/schemas/NamespaceDefinitionType"}},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"sourceId":{"orNull":{"$ref":"#/components/schemas/SourceId"}},"destinationId":{"orNull":{"$ref":"#/components/schemas/DestinationId"}},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionSchedule"}},"scheduleType":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleType"}},"scheduleData":{"orNull":{"$ref":"#/components/schemas/ConnectionScheduleData"}},"status":{"orNull":{"$ref":"#/components/schemas/ConnectionStatus"}},"source":{"orNull":{"$ref":"#/components/schemas/SourceSearch"}},"destination":{"orNull":{"$ref":"#/components/schemas/DestinationSearch"}}}};
const schema186 = {"type":"object","properties":{"sourceDefinitionId":{"orNull":{"$ref":"#/components/schemas/SourceDefinitionId"}},"sourceId":{"orNull":{"$ref":"#/components/schemas/SourceId"}},"workspaceId":{"orNull":{"$ref":"#/components/schemas/WorkspaceId"}},"connectionConfiguration":{"orNull":{"$ref":"#/components/schemas/SourceConfiguration"}},"name":{"type":["string","null"]},"sourceName":{"type":["string","null"]}}};

function validate148(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceDefinitionId !== undefined){
let data0 = data.sourceDefinitionId;
if(data0 !== null){
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/sourceDefinitionId",schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data.sourceId !== undefined){
let data1 = data.sourceId;
if(data1 !== null){
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.workspaceId !== undefined){
let data2 = data.workspaceId;
if(data2 !== null){
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(data3 !== null){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/SourceConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema186.properties.name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sourceName !== undefined){
let data5 = data.sourceName;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: schema186.properties.sourceName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

const schema191 = {"type":"object","properties":{"destinationDefinitionId":{"orNull":{"$ref":"#/components/schemas/DestinationDefinitionId"}},"destinationId":{"orNull":{"$ref":"#/components/schemas/DestinationId"}},"workspaceId":{"orNull":{"$ref":"#/components/schemas/WorkspaceId"}},"connectionConfiguration":{"orNull":{"$ref":"#/components/schemas/DestinationConfiguration"}},"name":{"type":["string","null"]},"destinationName":{"type":["string","null"]}}};

function validate150(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationDefinitionId !== undefined){
let data0 = data.destinationDefinitionId;
if(data0 !== null){
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/destinationDefinitionId",schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data.destinationId !== undefined){
let data1 = data.destinationId;
if(data1 !== null){
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.workspaceId !== undefined){
let data2 = data.workspaceId;
if(data2 !== null){
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(data3 !== null){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/DestinationConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema191.properties.name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.destinationName !== undefined){
let data5 = data.destinationName;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: schema191.properties.destinationName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate145(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId !== undefined){
let data0 = data.connectionId;
if(data0 !== null){
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema179.properties.name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.namespaceDefinition !== undefined){
let data2 = data.namespaceDefinition;
if(data2 !== null){
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/namespaceDefinition",schemaPath:"#/components/schemas/NamespaceDefinitionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.namespaceFormat !== undefined){
let data3 = data.namespaceFormat;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema179.properties.namespaceFormat.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema179.properties.prefix.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data5 = data.sourceId;
if(data5 !== null){
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.destinationId !== undefined){
let data6 = data.destinationId;
if(data6 !== null){
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.schedule !== undefined){
let data7 = data.schedule;
if(data7 !== null){
if(!(validate74(data7, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
if(data.scheduleType !== undefined){
let data8 = data.scheduleType;
if(data8 !== null){
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/scheduleType",schemaPath:"#/components/schemas/ConnectionScheduleType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.scheduleData !== undefined){
let data9 = data.scheduleData;
if(data9 !== null){
if(!(validate76(data9, instancePath+"/scheduleData"))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
let data10 = data.status;
if(data10 !== null){
if(typeof data10 !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.source !== undefined){
let data11 = data.source;
if(data11 !== null){
if(!(validate148(data11, instancePath+"/source"))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
if(data.destination !== undefined){
let data12 = data.destination;
if(data12 !== null){
if(!(validate150(data12, instancePath+"/destination"))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}



function validate152(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}



function validate153(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}



function validate154(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basicSchedule !== undefined){
let data0 = data.basicSchedule;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/basicSchedule",schemaPath:"#/properties/basicSchedule/type",keyword:"type",params:{type: schema98.properties.basicSchedule.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.timeUnit === undefined){
const err1 = {instancePath:instancePath+"/basicSchedule",schemaPath:"#/properties/basicSchedule/required",keyword:"required",params:{missingProperty: "timeUnit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.units === undefined){
const err2 = {instancePath:instancePath+"/basicSchedule",schemaPath:"#/properties/basicSchedule/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.timeUnit !== undefined){
if(typeof data0.timeUnit !== "string"){
const err3 = {instancePath:instancePath+"/basicSchedule/timeUnit",schemaPath:"#/properties/basicSchedule/properties/timeUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.units !== undefined){
let data2 = data0.units;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/basicSchedule/units",schemaPath:"#/properties/basicSchedule/properties/units/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.cron !== undefined){
let data3 = data.cron;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: schema98.properties.cron.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.cronExpression === undefined){
const err6 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronExpression"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.cronTimeZone === undefined){
const err7 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronTimeZone"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.cronExpression !== undefined){
if(typeof data3.cronExpression !== "string"){
const err8 = {instancePath:instancePath+"/cron/cronExpression",schemaPath:"#/properties/cron/properties/cronExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.cronTimeZone !== undefined){
if(typeof data3.cronTimeZone !== "string"){
const err9 = {instancePath:instancePath+"/cron/cronTimeZone",schemaPath:"#/properties/cron/properties/cronTimeZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}



function validate155(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timeUnit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeUnit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.units !== undefined){
let data0 = data.units;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.timeUnit !== undefined){
if(typeof data.timeUnit !== "string"){
const err3 = {instancePath:instancePath+"/timeUnit",schemaPath:"#/properties/timeUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}



function validate156(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}



function validate157(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}



function validate158(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}



function validate159(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}



function validate160(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu_request !== undefined){
let data0 = data.cpu_request;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/cpu_request",schemaPath:"#/properties/cpu_request/type",keyword:"type",params:{type: schema100.properties.cpu_request.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpu_limit !== undefined){
let data1 = data.cpu_limit;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: schema100.properties.cpu_limit.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.memory_request !== undefined){
let data2 = data.memory_request;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/memory_request",schemaPath:"#/properties/memory_request/type",keyword:"type",params:{type: schema100.properties.memory_request.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.memory_limit !== undefined){
let data3 = data.memory_limit;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: schema100.properties.memory_limit.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ephemeral_storage_request !== undefined){
let data4 = data.ephemeral_storage_request;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/ephemeral_storage_request",schemaPath:"#/properties/ephemeral_storage_request/type",keyword:"type",params:{type: schema100.properties.ephemeral_storage_request.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ephemeral_storage_limit !== undefined){
let data5 = data.ephemeral_storage_limit;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/ephemeral_storage_limit",schemaPath:"#/properties/ephemeral_storage_limit/type",keyword:"type",params:{type: schema100.properties.ephemeral_storage_limit.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}



function validate161(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined){
let data0 = data.default;
if(data0 !== null){
if(!(validate78(data0, instancePath+"/default"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data.jobSpecific !== undefined){
let data1 = data.jobSpecific;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/jobSpecific",schemaPath:"#/properties/jobSpecific/type",keyword:"type",params:{type: schema133.properties.jobSpecific.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data1[i0], instancePath+"/jobSpecific/" + i0))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}



function validate164(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resourceRequirements === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceRequirements"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.jobType !== undefined){
if(typeof data.jobType !== "string"){
const err2 = {instancePath:instancePath+"/jobType",schemaPath:"#/components/schemas/JobType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
if(!(validate78(data.resourceRequirements, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}



function validate166(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}



function validate167(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}



function validate168(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}



function validate169(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}



function validate170(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}



function validate171(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tagId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tagId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspaceId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.color === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "color"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tagId !== undefined){
if(typeof data.tagId !== "string"){
const err4 = {instancePath:instancePath+"/tagId",schemaPath:"#/components/schemas/TagId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err5 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.color !== undefined){
if(typeof data.color !== "string"){
const err7 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}



function validate172(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}



function validate173(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}



function validate174(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}



function validate175(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceDefinitionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceDefinitionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sourceId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.connectionConfiguration === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionConfiguration"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sourceName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.createdAt === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isVersionOverrideApplied === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isVersionOverrideApplied"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.isEntitled === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isEntitled"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.supportState === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportState"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.sourceDefinitionId !== undefined){
if(typeof data.sourceDefinitionId !== "string"){
const err10 = {instancePath:instancePath+"/sourceDefinitionId",schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err11 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err12 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err13 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/SourceConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sourceName !== undefined){
if(typeof data.sourceName !== "string"){
const err15 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.icon !== undefined){
let data6 = data.icon;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema126.properties.icon.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.isVersionOverrideApplied !== undefined){
if(typeof data.isVersionOverrideApplied !== "boolean"){
const err17 = {instancePath:instancePath+"/isVersionOverrideApplied",schemaPath:"#/properties/isVersionOverrideApplied/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.isEntitled !== undefined){
if(typeof data.isEntitled !== "boolean"){
const err18 = {instancePath:instancePath+"/isEntitled",schemaPath:"#/properties/isEntitled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.breakingChanges !== undefined){
let data9 = data.breakingChanges;
if(data9 !== null){
if(!(validate21(data9, instancePath+"/breakingChanges"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.supportState !== undefined){
if(typeof data.supportState !== "string"){
const err19 = {instancePath:instancePath+"/supportState",schemaPath:"#/components/schemas/SupportState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(data11 !== null){
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ActorStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data12 = data.createdAt;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err21 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.resourceAllocation !== undefined){
let data13 = data.resourceAllocation;
if(data13 !== null){
if(!(validate101(data13, instancePath+"/resourceAllocation"))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
if(data.numConnections !== undefined){
let data14 = data.numConnections;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err22 = {instancePath:instancePath+"/numConnections",schemaPath:"#/properties/numConnections/type",keyword:"type",params:{type: schema126.properties.numConnections.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.lastSync !== undefined){
let data15 = data.lastSync;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/lastSync",schemaPath:"#/properties/lastSync/type",keyword:"type",params:{type: schema126.properties.lastSync.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.connectionJobStatuses !== undefined){
let data16 = data.connectionJobStatuses;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/connectionJobStatuses",schemaPath:"#/properties/connectionJobStatuses/type",keyword:"type",params:{type: schema126.properties.connectionJobStatuses.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key0 in data16){
let data17 = data16[key0];
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err25 = {instancePath:instancePath+"/connectionJobStatuses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/connectionJobStatuses/additionalProperties/type",keyword:"type",params:{type: schema126.properties.connectionJobStatuses.additionalProperties.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}



function validate178(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceDefinitionId !== undefined){
let data0 = data.sourceDefinitionId;
if(data0 !== null){
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/sourceDefinitionId",schemaPath:"#/components/schemas/SourceDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data.sourceId !== undefined){
let data1 = data.sourceId;
if(data1 !== null){
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.workspaceId !== undefined){
let data2 = data.workspaceId;
if(data2 !== null){
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(data3 !== null){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/SourceConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema186.properties.name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sourceName !== undefined){
let data5 = data.sourceName;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: schema186.properties.sourceName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}



function validate179(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}



function validate180(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}



function validate181(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}



function validate182(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}



function validate183(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationDefinitionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationDefinitionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destinationId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.connectionConfiguration === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionConfiguration"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.destinationName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.createdAt === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isVersionOverrideApplied === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isVersionOverrideApplied"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.isEntitled === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isEntitled"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.supportState === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportState"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.destinationDefinitionId !== undefined){
if(typeof data.destinationDefinitionId !== "string"){
const err10 = {instancePath:instancePath+"/destinationDefinitionId",schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err11 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err12 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err13 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/DestinationConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.destinationName !== undefined){
if(typeof data.destinationName !== "string"){
const err15 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.icon !== undefined){
let data6 = data.icon;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema136.properties.icon.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.isVersionOverrideApplied !== undefined){
if(typeof data.isVersionOverrideApplied !== "boolean"){
const err17 = {instancePath:instancePath+"/isVersionOverrideApplied",schemaPath:"#/properties/isVersionOverrideApplied/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.isEntitled !== undefined){
if(typeof data.isEntitled !== "boolean"){
const err18 = {instancePath:instancePath+"/isEntitled",schemaPath:"#/properties/isEntitled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.breakingChanges !== undefined){
let data9 = data.breakingChanges;
if(data9 !== null){
if(!(validate21(data9, instancePath+"/breakingChanges"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.supportState !== undefined){
if(typeof data.supportState !== "string"){
const err19 = {instancePath:instancePath+"/supportState",schemaPath:"#/components/schemas/SupportState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(data11 !== null){
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ActorStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.createdAt !== undefined){
let data12 = data.createdAt;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err21 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.resourceAllocation !== undefined){
let data13 = data.resourceAllocation;
if(data13 !== null){
if(!(validate101(data13, instancePath+"/resourceAllocation"))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
if(data.numConnections !== undefined){
let data14 = data.numConnections;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err22 = {instancePath:instancePath+"/numConnections",schemaPath:"#/properties/numConnections/type",keyword:"type",params:{type: schema136.properties.numConnections.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.lastSync !== undefined){
let data15 = data.lastSync;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/lastSync",schemaPath:"#/properties/lastSync/type",keyword:"type",params:{type: schema136.properties.lastSync.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.connectionJobStatuses !== undefined){
let data16 = data.connectionJobStatuses;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/connectionJobStatuses",schemaPath:"#/properties/connectionJobStatuses/type",keyword:"type",params:{type: schema136.properties.connectionJobStatuses.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key0 in data16){
let data17 = data16[key0];
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err25 = {instancePath:instancePath+"/connectionJobStatuses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/connectionJobStatuses/additionalProperties/type",keyword:"type",params:{type: schema136.properties.connectionJobStatuses.additionalProperties.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}



function validate186(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationDefinitionId !== undefined){
let data0 = data.destinationDefinitionId;
if(data0 !== null){
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/destinationDefinitionId",schemaPath:"#/components/schemas/DestinationDefinitionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data.destinationId !== undefined){
let data1 = data.destinationId;
if(data1 !== null){
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.workspaceId !== undefined){
let data2 = data.workspaceId;
if(data2 !== null){
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.connectionConfiguration !== undefined){
let data3 = data.connectionConfiguration;
if(data3 !== null){
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/connectionConfiguration",schemaPath:"#/components/schemas/DestinationConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema191.properties.name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.destinationName !== undefined){
let data5 = data.destinationName;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: schema191.properties.destinationName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}



function validate187(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dockerRepository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dockerRepository"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dockerImageTag === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dockerImageTag"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.supportsRefreshes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportsRefreshes"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.supportState === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportState"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.isVersionOverrideApplied === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isVersionOverrideApplied"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.supportsFileTransfer === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportsFileTransfer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.supportsDataActivation === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportsDataActivation"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.supportLevel === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportLevel"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.dockerRepository !== undefined){
if(typeof data.dockerRepository !== "string"){
const err8 = {instancePath:instancePath+"/dockerRepository",schemaPath:"#/properties/dockerRepository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dockerImageTag !== undefined){
if(typeof data.dockerImageTag !== "string"){
const err9 = {instancePath:instancePath+"/dockerImageTag",schemaPath:"#/properties/dockerImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.supportsRefreshes !== undefined){
if(typeof data.supportsRefreshes !== "boolean"){
const err10 = {instancePath:instancePath+"/supportsRefreshes",schemaPath:"#/properties/supportsRefreshes/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isVersionOverrideApplied !== undefined){
if(typeof data.isVersionOverrideApplied !== "boolean"){
const err11 = {instancePath:instancePath+"/isVersionOverrideApplied",schemaPath:"#/properties/isVersionOverrideApplied/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.supportLevel !== undefined){
if(typeof data.supportLevel !== "string"){
const err12 = {instancePath:instancePath+"/supportLevel",schemaPath:"#/components/schemas/SupportLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.supportState !== undefined){
if(typeof data.supportState !== "string"){
const err13 = {instancePath:instancePath+"/supportState",schemaPath:"#/components/schemas/SupportState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.breakingChanges !== undefined){
let data6 = data.breakingChanges;
if(data6 !== null){
if(!(validate21(data6, instancePath+"/breakingChanges"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data.lastPublished !== undefined){
let data7 = data.lastPublished;
if(data7 !== null){
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/lastPublished",schemaPath:"#/components/schemas/ISO8601DateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.cdkVersion !== undefined){
let data8 = data.cdkVersion;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/cdkVersion",schemaPath:"#/properties/cdkVersion/type",keyword:"type",params:{type: schema40.properties.cdkVersion.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.supportsFileTransfer !== undefined){
if(typeof data.supportsFileTransfer !== "boolean"){
const err16 = {instancePath:instancePath+"/supportsFileTransfer",schemaPath:"#/properties/supportsFileTransfer/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.supportsDataActivation !== undefined){
if(typeof data.supportsDataActivation !== "boolean"){
const err17 = {instancePath:instancePath+"/supportsDataActivation",schemaPath:"#/properties/supportsDataActivation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.connectorIPCOptions !== undefined){
let data11 = data.connectorIPCOptions;
if(data11 !== null){
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err18 = {instancePath:instancePath+"/connectorIPCOptions",schemaPath:"#/components/schemas/ConnectorIPCOptions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}



function validate189(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}



function validate190(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.upcomingBreakingChanges === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upcomingBreakingChanges"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.minUpgradeDeadline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minUpgradeDeadline"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.upcomingBreakingChanges !== undefined){
let data0 = data.upcomingBreakingChanges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data0[i0], instancePath+"/upcomingBreakingChanges/" + i0))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/upcomingBreakingChanges",schemaPath:"#/properties/upcomingBreakingChanges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.minUpgradeDeadline !== undefined){
if(typeof data.minUpgradeDeadline !== "string"){
const err3 = {instancePath:instancePath+"/minUpgradeDeadline",schemaPath:"#/properties/minUpgradeDeadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deadlineAction !== undefined){
let data3 = data.deadlineAction;
if(data3 !== null){
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/deadlineAction",schemaPath:"#/components/schemas/DeadlineAction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}



function validate192(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.upgradeDeadline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upgradeDeadline"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.migrationDocumentationUrl === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "migrationDocumentationUrl"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.upgradeDeadline !== undefined){
if(typeof data.upgradeDeadline !== "string"){
const err6 = {instancePath:instancePath+"/upgradeDeadline",schemaPath:"#/properties/upgradeDeadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.migrationDocumentationUrl !== undefined){
if(typeof data.migrationDocumentationUrl !== "string"){
const err7 = {instancePath:instancePath+"/migrationDocumentationUrl",schemaPath:"#/properties/migrationDocumentationUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.deadlineAction !== undefined){
let data4 = data.deadlineAction;
if(data4 !== null){
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/deadlineAction",schemaPath:"#/components/schemas/DeadlineAction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}



function validate193(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}



function validate194(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}



function validate195(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}



function validate196(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}



function validate197(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}



function validate198(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operatorConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err3 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operatorConfiguration !== undefined){
if(!(validate81(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}



function validate200(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operatorConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.workspaceId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.operationId !== undefined){
let data0 = data.operationId;
if(data0 !== null){
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/operationId",schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err4 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operatorConfiguration !== undefined){
if(!(validate81(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}



function validate202(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operationId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operationId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operatorConfiguration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorConfiguration"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workspaceId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspaceId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err4 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operationId !== undefined){
if(typeof data.operationId !== "string"){
const err5 = {instancePath:instancePath+"/operationId",schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.operatorConfiguration !== undefined){
if(!(validate81(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}



function validate204(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operatorType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operatorType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operatorType !== undefined){
if(typeof data.operatorType !== "string"){
const err1 = {instancePath:instancePath+"/operatorType",schemaPath:"#/components/schemas/OperatorType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.webhook !== undefined){
let data1 = data.webhook;
if(data1 !== null){
if(!(validate82(data1, instancePath+"/webhook"))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}



function validate206(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}



function validate207(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhookConfigId !== undefined){
let data0 = data.webhookConfigId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/webhookConfigId",schemaPath:"#/properties/webhookConfigId/type",keyword:"type",params:{type: schema105.properties.webhookConfigId.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.webhookType !== undefined){
let data1 = data.webhookType;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/webhookType",schemaPath:"#/properties/webhookType/type",keyword:"type",params:{type: schema105.properties.webhookType.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dbtCloud !== undefined){
let data2 = data.dbtCloud;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/dbtCloud",schemaPath:"#/properties/dbtCloud/type",keyword:"type",params:{type: schema105.properties.dbtCloud.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.accountId === undefined){
const err3 = {instancePath:instancePath+"/dbtCloud",schemaPath:"#/properties/dbtCloud/required",keyword:"required",params:{missingProperty: "accountId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.jobId === undefined){
const err4 = {instancePath:instancePath+"/dbtCloud",schemaPath:"#/properties/dbtCloud/required",keyword:"required",params:{missingProperty: "jobId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.accountId !== undefined){
let data3 = data2.accountId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/dbtCloud/accountId",schemaPath:"#/properties/dbtCloud/properties/accountId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.jobId !== undefined){
let data4 = data2.jobId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err6 = {instancePath:instancePath+"/dbtCloud/jobId",schemaPath:"#/properties/dbtCloud/properties/jobId/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.executionUrl !== undefined){
let data5 = data.executionUrl;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/executionUrl",schemaPath:"#/properties/executionUrl/type",keyword:"type",params:{type: schema105.properties.executionUrl.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.executionBody !== undefined){
let data6 = data.executionBody;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/executionBody",schemaPath:"#/properties/executionBody/type",keyword:"type",params:{type: schema105.properties.executionBody.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}



function validate208(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.streams === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streams"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.streams !== undefined){
let data0 = data.streams;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data0[i0], instancePath+"/streams/" + i0))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/streams",schemaPath:"#/properties/streams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}



function validate210(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stream === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stream"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.config === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stream !== undefined){
if(!(validate39(data.stream, instancePath+"/stream"))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate41(data.config, instancePath+"/config"))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}



function validate213(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.jsonSchema === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jsonSchema"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.jsonSchema !== undefined){
let data1 = data.jsonSchema;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/jsonSchema",schemaPath:"#/components/schemas/StreamJsonSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.supportedSyncModes !== undefined){
let data2 = data.supportedSyncModes;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/supportedSyncModes",schemaPath:"#/properties/supportedSyncModes/type",keyword:"type",params:{type: schema71.properties.supportedSyncModes.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/supportedSyncModes/" + i0,schemaPath:"#/components/schemas/SyncMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.sourceDefinedCursor !== undefined){
let data4 = data.sourceDefinedCursor;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/sourceDefinedCursor",schemaPath:"#/properties/sourceDefinedCursor/type",keyword:"type",params:{type: schema71.properties.sourceDefinedCursor.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.defaultCursorField !== undefined){
let data5 = data.defaultCursorField;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/defaultCursorField",schemaPath:"#/properties/defaultCursorField/type",keyword:"type",params:{type: schema71.properties.defaultCursorField.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err8 = {instancePath:instancePath+"/defaultCursorField/" + i1,schemaPath:"#/properties/defaultCursorField/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.sourceDefinedPrimaryKey !== undefined){
let data7 = data.sourceDefinedPrimaryKey;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/sourceDefinedPrimaryKey",schemaPath:"#/properties/sourceDefinedPrimaryKey/type",keyword:"type",params:{type: schema71.properties.sourceDefinedPrimaryKey.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err10 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2+"/" + i3,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.namespace !== undefined){
let data10 = data.namespace;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema71.properties.namespace.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.isResumable !== undefined){
let data11 = data.isResumable;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/isResumable",schemaPath:"#/properties/isResumable/type",keyword:"type",params:{type: schema71.properties.isResumable.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.isFileBased !== undefined){
let data12 = data.isFileBased;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/isFileBased",schemaPath:"#/properties/isFileBased/type",keyword:"type",params:{type: schema71.properties.isFileBased.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}



function validate214(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}



function validate215(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.syncMode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncMode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destinationSyncMode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationSyncMode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.selected === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selected"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.syncMode !== undefined){
if(typeof data.syncMode !== "string"){
const err3 = {instancePath:instancePath+"/syncMode",schemaPath:"#/components/schemas/SyncMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cursorField !== undefined){
let data1 = data.cursorField;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/cursorField",schemaPath:"#/properties/cursorField/type",keyword:"type",params:{type: schema74.properties.cursorField.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err5 = {instancePath:instancePath+"/cursorField/" + i0,schemaPath:"#/properties/cursorField/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.destinationSyncMode !== undefined){
if(typeof data.destinationSyncMode !== "string"){
const err6 = {instancePath:instancePath+"/destinationSyncMode",schemaPath:"#/components/schemas/DestinationSyncMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.namespace !== undefined){
let data4 = data.namespace;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema74.properties.namespace.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.primaryKey !== undefined){
let data5 = data.primaryKey;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/primaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type: schema74.properties.primaryKey.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
const err9 = {instancePath:instancePath+"/primaryKey/" + i1+"/" + i2,schemaPath:"#/properties/primaryKey/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/primaryKey/" + i1,schemaPath:"#/properties/primaryKey/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.aliasName !== undefined){
let data8 = data.aliasName;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/aliasName",schemaPath:"#/properties/aliasName/type",keyword:"type",params:{type: schema74.properties.aliasName.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.selected !== undefined){
if(typeof data.selected !== "boolean"){
const err12 = {instancePath:instancePath+"/selected",schemaPath:"#/properties/selected/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.suggested !== undefined){
let data10 = data.suggested;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/suggested",schemaPath:"#/properties/suggested/type",keyword:"type",params:{type: schema74.properties.suggested.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.destinationObjectName !== undefined){
let data11 = data.destinationObjectName;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/destinationObjectName",schemaPath:"#/properties/destinationObjectName/type",keyword:"type",params:{type: schema74.properties.destinationObjectName.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.includeFiles !== undefined){
let data12 = data.includeFiles;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/includeFiles",schemaPath:"#/properties/includeFiles/type",keyword:"type",params:{type: schema74.properties.includeFiles.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.fieldSelectionEnabled !== undefined){
let data13 = data.fieldSelectionEnabled;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err16 = {instancePath:instancePath+"/fieldSelectionEnabled",schemaPath:"#/properties/fieldSelectionEnabled/type",keyword:"type",params:{type: schema74.properties.fieldSelectionEnabled.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.selectedFields !== undefined){
let data14 = data.selectedFields;
if(data14 !== null){
if(!(validate42(data14, instancePath+"/selectedFields"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
if(data.hashedFields !== undefined){
let data15 = data.hashedFields;
if(data15 !== null){
if(!(validate42(data15, instancePath+"/hashedFields"))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
if(data.mappers !== undefined){
let data16 = data.mappers;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/mappers",schemaPath:"#/properties/mappers/type",keyword:"type",params:{type: schema74.properties.mappers.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate47(data16[i3], instancePath+"/mappers/" + i3))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data.minimumGenerationId !== undefined){
let data18 = data.minimumGenerationId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err18 = {instancePath:instancePath+"/minimumGenerationId",schemaPath:"#/properties/minimumGenerationId/type",keyword:"type",params:{type: schema74.properties.minimumGenerationId.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.generationId !== undefined){
let data19 = data.generationId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err19 = {instancePath:instancePath+"/generationId",schemaPath:"#/properties/generationId/type",keyword:"type",params:{type: schema74.properties.generationId.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.syncId !== undefined){
let data20 = data.syncId;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err20 = {instancePath:instancePath+"/syncId",schemaPath:"#/properties/syncId/type",keyword:"type",params:{type: schema74.properties.syncId.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}



function validate219(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}



function validate220(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}



function validate221(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}



function validate223(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldPath !== undefined){
let data0 = data.fieldPath;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/fieldPath",schemaPath:"#/properties/fieldPath/type",keyword:"type",params:{type: schema78.properties.fieldPath.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/fieldPath/" + i0,schemaPath:"#/properties/fieldPath/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}



function validate224(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema150.properties.namespace.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}



function validate225(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mapperConfiguration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapperConfiguration"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema79.properties.id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/StreamMapperType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mapperConfiguration !== undefined){
if(!(validate48(data.mapperConfiguration, instancePath+"/mapperConfiguration"))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}



function validate227(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}



function validate228(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate49(data, instancePath))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate51(data, instancePath))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate53(data, instancePath))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate55(data, instancePath))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate63(data, instancePath))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate228.errors = vErrors;
return errors === 0;
}



function validate234(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldNameSuffix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldNameSuffix"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.targetField === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fieldNameSuffix !== undefined){
if(typeof data.fieldNameSuffix !== "string"){
const err3 = {instancePath:instancePath+"/fieldNameSuffix",schemaPath:"#/properties/fieldNameSuffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err5 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}



function validate235(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetField === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err1 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}



function validate236(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.newFieldName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newFieldName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.originalFieldName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "originalFieldName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.newFieldName !== undefined){
if(typeof data.newFieldName !== "string"){
const err2 = {instancePath:instancePath+"/newFieldName",schemaPath:"#/properties/newFieldName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.originalFieldName !== undefined){
if(typeof data.originalFieldName !== "string"){
const err3 = {instancePath:instancePath+"/originalFieldName",schemaPath:"#/properties/originalFieldName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}



function validate237(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions !== undefined){
if(!(validate56(data.conditions, instancePath+"/conditions"))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}



function validate239(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate57(data, instancePath))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate59(data, instancePath))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate239.errors = vErrors;
return errors === 0;
}



function validate242(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}



function validate243(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.comparisonValue === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparisonValue"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fieldName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.comparisonValue !== undefined){
if(typeof data.comparisonValue !== "string"){
const err3 = {instancePath:instancePath+"/comparisonValue",schemaPath:"#/properties/comparisonValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fieldName !== undefined){
if(typeof data.fieldName !== "string"){
const err4 = {instancePath:instancePath+"/fieldName",schemaPath:"#/properties/fieldName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RowFilteringOperationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}



function validate244(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.conditions !== undefined){
let data0 = data.conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data0[i0], instancePath+"/conditions/" + i0))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RowFilteringOperationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}



function validate246(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate64(data, instancePath))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate66(data, instancePath))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate246.errors = vErrors;
return errors === 0;
}



function validate249(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}



function validate250(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.publicKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicKey"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.targetField === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fieldNameSuffix === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldNameSuffix"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.algorithm !== undefined){
if(typeof data.algorithm !== "string"){
const err4 = {instancePath:instancePath+"/algorithm",schemaPath:"#/components/schemas/EncryptionMapperAlgorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fieldNameSuffix !== undefined){
if(typeof data.fieldNameSuffix !== "string"){
const err5 = {instancePath:instancePath+"/fieldNameSuffix",schemaPath:"#/properties/fieldNameSuffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.publicKey !== undefined){
if(typeof data.publicKey !== "string"){
const err6 = {instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err7 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}



function validate251(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.padding === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "padding"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.targetField === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetField"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fieldNameSuffix === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldNameSuffix"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.algorithm !== undefined){
if(typeof data.algorithm !== "string"){
const err6 = {instancePath:instancePath+"/algorithm",schemaPath:"#/components/schemas/EncryptionMapperAlgorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fieldNameSuffix !== undefined){
if(typeof data.fieldNameSuffix !== "string"){
const err7 = {instancePath:instancePath+"/fieldNameSuffix",schemaPath:"#/properties/fieldNameSuffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.padding !== undefined){
if(typeof data.padding !== "string"){
const err10 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.targetField !== undefined){
if(typeof data.targetField !== "string"){
const err11 = {instancePath:instancePath+"/targetField",schemaPath:"#/properties/targetField/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}



function validate252(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectionId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mappers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mappers"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.streamDescriptor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamDescriptor"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err3 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.streamDescriptor !== undefined){
if(!(validate118(data.streamDescriptor, instancePath+"/streamDescriptor"))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.mappers !== undefined){
let data2 = data.mappers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data2[i0], instancePath+"/mappers/" + i0))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/mappers",schemaPath:"#/properties/mappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}



function validate256(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.isSelectedPrimaryKey === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isSelectedPrimaryKey"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isSelectedCursor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isSelectedCursor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isSelectedPrimaryKey !== undefined){
if(typeof data.isSelectedPrimaryKey !== "boolean"){
const err5 = {instancePath:instancePath+"/isSelectedPrimaryKey",schemaPath:"#/properties/isSelectedPrimaryKey/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isSelectedCursor !== undefined){
if(typeof data.isSelectedCursor !== "boolean"){
const err6 = {instancePath:instancePath+"/isSelectedCursor",schemaPath:"#/properties/isSelectedCursor/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}

const schema312 = {"type":"object","required":["outputFields","inputFields"],"properties":{"id":{"type":["string","null"]},"outputFields":{"type":"array","items":{"$ref":"#/components/schemas/FieldSpec"}},"inputFields":{"type":"array","items":{"$ref":"#/components/schemas/FieldSpec"}},"validationError":{"orNull":{"$ref":"#/components/schemas/MapperValidationError"}}}};

function validate262(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/MapperValidationErrorType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate259(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputFields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputFields"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.inputFields === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputFields"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema312.properties.id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.outputFields !== undefined){
let data1 = data.outputFields;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data1[i0], instancePath+"/outputFields/" + i0))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/outputFields",schemaPath:"#/properties/outputFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inputFields !== undefined){
let data3 = data.inputFields;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate256(data3[i1], instancePath+"/inputFields/" + i1))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/inputFields",schemaPath:"#/properties/inputFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.validationError !== undefined){
let data5 = data.validationError;
if(data5 !== null){
if(!(validate262(data5, instancePath+"/validationError"))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}


function validate255(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.initialFields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initialFields"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outputFields === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputFields"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mappers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mappers"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.initialFields !== undefined){
let data0 = data.initialFields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data0[i0], instancePath+"/initialFields/" + i0))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/initialFields",schemaPath:"#/properties/initialFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.outputFields !== undefined){
let data2 = data.outputFields;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate256(data2[i1], instancePath+"/outputFields/" + i1))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/outputFields",schemaPath:"#/properties/outputFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mappers !== undefined){
let data4 = data.mappers;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate259(data4[i2], instancePath+"/mappers/" + i2))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/mappers",schemaPath:"#/properties/mappers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}



function validate265(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.isSelectedPrimaryKey === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isSelectedPrimaryKey"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isSelectedCursor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isSelectedCursor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isSelectedPrimaryKey !== undefined){
if(typeof data.isSelectedPrimaryKey !== "boolean"){
const err5 = {instancePath:instancePath+"/isSelectedPrimaryKey",schemaPath:"#/properties/isSelectedPrimaryKey/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isSelectedCursor !== undefined){
if(typeof data.isSelectedCursor !== "boolean"){
const err6 = {instancePath:instancePath+"/isSelectedCursor",schemaPath:"#/properties/isSelectedCursor/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}



function validate266(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outputFields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputFields"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.inputFields === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputFields"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema312.properties.id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.outputFields !== undefined){
let data1 = data.outputFields;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data1[i0], instancePath+"/outputFields/" + i0))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/outputFields",schemaPath:"#/properties/outputFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inputFields !== undefined){
let data3 = data.inputFields;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate256(data3[i1], instancePath+"/inputFields/" + i1))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/inputFields",schemaPath:"#/properties/inputFields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.validationError !== undefined){
let data5 = data.validationError;
if(data5 !== null){
if(!(validate262(data5, instancePath+"/validationError"))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}



function validate270(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/MapperValidationErrorType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}



function validate271(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}



function validate272(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transforms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transforms"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transforms !== undefined){
let data0 = data.transforms;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data0[i0], instancePath+"/transforms/" + i0))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/transforms",schemaPath:"#/properties/transforms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}



function validate274(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transformType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transformType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.streamDescriptor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamDescriptor"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.transformType !== undefined){
if(typeof data.transformType !== "string"){
const err2 = {instancePath:instancePath+"/transformType",schemaPath:"#/properties/transformType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.streamDescriptor !== undefined){
if(!(validate118(data.streamDescriptor, instancePath+"/streamDescriptor"))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.updateStream !== undefined){
let data2 = data.updateStream;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/updateStream",schemaPath:"#/properties/updateStream/type",keyword:"type",params:{type: schema149.properties.updateStream.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fieldTransforms === undefined){
const err4 = {instancePath:instancePath+"/updateStream",schemaPath:"#/properties/updateStream/required",keyword:"required",params:{missingProperty: "fieldTransforms"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.streamAttributeTransforms === undefined){
const err5 = {instancePath:instancePath+"/updateStream",schemaPath:"#/properties/updateStream/required",keyword:"required",params:{missingProperty: "streamAttributeTransforms"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.fieldTransforms !== undefined){
let data3 = data2.fieldTransforms;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate120(data3[i0], instancePath+"/updateStream/fieldTransforms/" + i0))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/updateStream/fieldTransforms",schemaPath:"#/properties/updateStream/properties/fieldTransforms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.streamAttributeTransforms !== undefined){
let data5 = data2.streamAttributeTransforms;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate128(data5[i1], instancePath+"/updateStream/streamAttributeTransforms/" + i1))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/updateStream/streamAttributeTransforms",schemaPath:"#/properties/updateStream/properties/streamAttributeTransforms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}



function validate278(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transformType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transformType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fieldName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.breaking === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breaking"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.transformType !== undefined){
if(typeof data.transformType !== "string"){
const err3 = {instancePath:instancePath+"/transformType",schemaPath:"#/properties/transformType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fieldName !== undefined){
let data1 = data.fieldName;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/fieldName/" + i0,schemaPath:"#/components/schemas/FieldName/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/fieldName",schemaPath:"#/components/schemas/FieldName/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.breaking !== undefined){
if(typeof data.breaking !== "boolean"){
const err6 = {instancePath:instancePath+"/breaking",schemaPath:"#/properties/breaking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.addField !== undefined){
let data4 = data.addField;
if(data4 !== null){
if(!(validate121(data4, instancePath+"/addField"))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
if(data.removeField !== undefined){
let data5 = data.removeField;
if(data5 !== null){
if(!(validate123(data5, instancePath+"/removeField"))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
if(data.updateFieldSchema !== undefined){
let data6 = data.updateFieldSchema;
if(data6 !== null){
if(!(validate125(data6, instancePath+"/updateFieldSchema"))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}



function validate282(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if(data0 !== null){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/schema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}



function validate283(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema !== undefined){
let data0 = data.schema;
if(data0 !== null){
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/schema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}



function validate284(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oldSchema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oldSchema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.newSchema === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newSchema"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.oldSchema !== undefined){
let data0 = data.oldSchema;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/oldSchema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.newSchema !== undefined){
let data1 = data.newSchema;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/newSchema",schemaPath:"#/components/schemas/FieldSchema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}



function validate285(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}



function validate286(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}



function validate287(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transformType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transformType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.breaking === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breaking"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.transformType !== undefined){
if(typeof data.transformType !== "string"){
const err2 = {instancePath:instancePath+"/transformType",schemaPath:"#/properties/transformType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.breaking !== undefined){
if(typeof data.breaking !== "boolean"){
const err3 = {instancePath:instancePath+"/breaking",schemaPath:"#/properties/breaking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.updatePrimaryKey !== undefined){
let data2 = data.updatePrimaryKey;
if(data2 !== null){
if(!(validate129(data2, instancePath+"/updatePrimaryKey"))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}



function validate289(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oldPrimaryKey !== undefined){
let data0 = data.oldPrimaryKey;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/oldPrimaryKey",schemaPath:"#/properties/oldPrimaryKey/type",keyword:"type",params:{type: schema161.properties.oldPrimaryKey.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(typeof data1[i1] !== "string"){
const err1 = {instancePath:instancePath+"/oldPrimaryKey/" + i0+"/" + i1,schemaPath:"#/components/schemas/FieldName/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/oldPrimaryKey/" + i0,schemaPath:"#/components/schemas/FieldName/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
if(data.newPrimaryKey !== undefined){
let data3 = data.newPrimaryKey;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/newPrimaryKey",schemaPath:"#/properties/newPrimaryKey/type",keyword:"type",params:{type: schema161.properties.newPrimaryKey.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(Array.isArray(data4)){
const len3 = data4.length;
for(let i3=0; i3<len3; i3++){
if(typeof data4[i3] !== "string"){
const err4 = {instancePath:instancePath+"/newPrimaryKey/" + i2+"/" + i3,schemaPath:"#/components/schemas/FieldName/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/newPrimaryKey/" + i2,schemaPath:"#/components/schemas/FieldName/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}



function validate290(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cronExpression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cronExpression"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cronExpression !== undefined){
if(typeof data.cronExpression !== "string"){
const err1 = {instancePath:instancePath+"/cronExpression",schemaPath:"#/properties/cronExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}



function validate291(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cronExpression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cronExpression"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nextExecutions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nextExecutions"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cronExpression !== undefined){
if(typeof data.cronExpression !== "string"){
const err3 = {instancePath:instancePath+"/cronExpression",schemaPath:"#/properties/cronExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nextExecutions !== undefined){
let data2 = data.nextExecutions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/nextExecutions/" + i0,schemaPath:"#/properties/nextExecutions/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/nextExecutions",schemaPath:"#/properties/nextExecutions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}



function validate292(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationDefinitions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationDefinitions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sourceDefinitions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceDefinitions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.destinationDefinitions !== undefined){
let data0 = data.destinationDefinitions;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/destinationDefinitions",schemaPath:"#/properties/destinationDefinitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sourceDefinitions !== undefined){
let data1 = data.sourceDefinitions;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/sourceDefinitions",schemaPath:"#/properties/sourceDefinitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}



function validate293(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.available === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "available"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.available !== undefined){
if(typeof data.available !== "boolean"){
const err1 = {instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}


const schema341 = {"type":"object","required":["version","edition"],"properties":{"version":{"type":"string"},"edition":{"type":"string"},"datadogApplicationId":{"type":["string","null"]},"datadogClientToken":{"type":["string","null"]},"datadogSite":{"type":["string","null"]},"datadogService":{"type":["string","null"]},"datadogEnv":{"type":["string","null"]},"hockeystackApiKey":{"type":["string","null"]},"keycloakBaseUrl":{"type":["string","null"]},"launchdarklyKey":{"type":["string","null"]},"osanoKey":{"type":["string","null"]},"segmentToken":{"type":["string","null"]},"sonarApiUrl":{"type":["string","null"]},"coralAgentsApiUrl":{"type":["string","null"]},"zendeskKey":{"type":["string","null"]},"fullstoryGuidesOrgId":{"type":["string","null"]}}};

function validate294(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.edition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.edition !== undefined){
if(typeof data.edition !== "string"){
const err3 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.datadogApplicationId !== undefined){
let data2 = data.datadogApplicationId;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/datadogApplicationId",schemaPath:"#/properties/datadogApplicationId/type",keyword:"type",params:{type: schema341.properties.datadogApplicationId.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.datadogClientToken !== undefined){
let data3 = data.datadogClientToken;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/datadogClientToken",schemaPath:"#/properties/datadogClientToken/type",keyword:"type",params:{type: schema341.properties.datadogClientToken.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.datadogSite !== undefined){
let data4 = data.datadogSite;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/datadogSite",schemaPath:"#/properties/datadogSite/type",keyword:"type",params:{type: schema341.properties.datadogSite.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.datadogService !== undefined){
let data5 = data.datadogService;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/datadogService",schemaPath:"#/properties/datadogService/type",keyword:"type",params:{type: schema341.properties.datadogService.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.datadogEnv !== undefined){
let data6 = data.datadogEnv;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/datadogEnv",schemaPath:"#/properties/datadogEnv/type",keyword:"type",params:{type: schema341.properties.datadogEnv.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.hockeystackApiKey !== undefined){
let data7 = data.hockeystackApiKey;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/hockeystackApiKey",schemaPath:"#/properties/hockeystackApiKey/type",keyword:"type",params:{type: schema341.properties.hockeystackApiKey.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.keycloakBaseUrl !== undefined){
let data8 = data.keycloakBaseUrl;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/keycloakBaseUrl",schemaPath:"#/properties/keycloakBaseUrl/type",keyword:"type",params:{type: schema341.properties.keycloakBaseUrl.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.launchdarklyKey !== undefined){
let data9 = data.launchdarklyKey;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/launchdarklyKey",schemaPath:"#/properties/launchdarklyKey/type",keyword:"type",params:{type: schema341.properties.launchdarklyKey.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.osanoKey !== undefined){
let data10 = data.osanoKey;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/osanoKey",schemaPath:"#/properties/osanoKey/type",keyword:"type",params:{type: schema341.properties.osanoKey.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.segmentToken !== undefined){
let data11 = data.segmentToken;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/segmentToken",schemaPath:"#/properties/segmentToken/type",keyword:"type",params:{type: schema341.properties.segmentToken.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sonarApiUrl !== undefined){
let data12 = data.sonarApiUrl;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/sonarApiUrl",schemaPath:"#/properties/sonarApiUrl/type",keyword:"type",params:{type: schema341.properties.sonarApiUrl.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.coralAgentsApiUrl !== undefined){
let data13 = data.coralAgentsApiUrl;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/coralAgentsApiUrl",schemaPath:"#/properties/coralAgentsApiUrl/type",keyword:"type",params:{type: schema341.properties.coralAgentsApiUrl.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zendeskKey !== undefined){
let data14 = data.zendeskKey;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/zendeskKey",schemaPath:"#/properties/zendeskKey/type",keyword:"type",params:{type: schema341.properties.zendeskKey.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.fullstoryGuidesOrgId !== undefined){
let data15 = data.fullstoryGuidesOrgId;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/fullstoryGuidesOrgId",schemaPath:"#/properties/fullstoryGuidesOrgId/type",keyword:"type",params:{type: schema341.properties.fullstoryGuidesOrgId.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}


const schema342 = {"type":"object","required":["airbyteUrl","auth","defaultOrganizationId","defaultOrganizationEmail","defaultUserId","edition","initialSetupComplete","trackingStrategy","version"],"properties":{"edition":{"type":"string"},"version":{"type":"string"},"licenseStatus":{"orNull":{"$ref":"#/components/schemas/LicenseStatus"}},"licenseExpirationDate":{"type":["integer","null"]},"auth":{"$ref":"#/components/schemas/AuthConfiguration"},"airbyteUrl":{"type":"string"},"initialSetupComplete":{"type":"boolean"},"defaultUserId":{"type":"string"},"defaultOrganizationId":{"type":"string"},"defaultOrganizationEmail":{"type":"string"},"defaultWorkspaceId":{"type":["string","null"]},"trackingStrategy":{"type":"string"}}};
const schema344 = {"type":"object","required":["mode"],"properties":{"mode":{"type":"string"},"clientId":{"type":["string","null"]},"defaultRealm":{"type":["string","null"]},"authorizationServerUrl":{"type":["string","null"]},"audience":{"type":["string","null"]},"extraScopes":{"type":["string","null"]}}};

function validate296(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema344.properties.clientId.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.defaultRealm !== undefined){
let data2 = data.defaultRealm;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/defaultRealm",schemaPath:"#/properties/defaultRealm/type",keyword:"type",params:{type: schema344.properties.defaultRealm.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.authorizationServerUrl !== undefined){
let data3 = data.authorizationServerUrl;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/authorizationServerUrl",schemaPath:"#/properties/authorizationServerUrl/type",keyword:"type",params:{type: schema344.properties.authorizationServerUrl.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audience !== undefined){
let data4 = data.audience;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: schema344.properties.audience.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extraScopes !== undefined){
let data5 = data.extraScopes;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/extraScopes",schemaPath:"#/properties/extraScopes/type",keyword:"type",params:{type: schema344.properties.extraScopes.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}


function validate295(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.airbyteUrl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "airbyteUrl"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.auth === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.defaultOrganizationId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultOrganizationId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.defaultOrganizationEmail === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultOrganizationEmail"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.defaultUserId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultUserId"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.edition === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.initialSetupComplete === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initialSetupComplete"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.trackingStrategy === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trackingStrategy"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.version === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.edition !== undefined){
if(typeof data.edition !== "string"){
const err9 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.licenseStatus !== undefined){
let data2 = data.licenseStatus;
if(data2 !== null){
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/licenseStatus",schemaPath:"#/components/schemas/LicenseStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.licenseExpirationDate !== undefined){
let data3 = data.licenseExpirationDate;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err12 = {instancePath:instancePath+"/licenseExpirationDate",schemaPath:"#/properties/licenseExpirationDate/type",keyword:"type",params:{type: schema342.properties.licenseExpirationDate.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate296(data.auth, instancePath+"/auth"))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.airbyteUrl !== undefined){
if(typeof data.airbyteUrl !== "string"){
const err13 = {instancePath:instancePath+"/airbyteUrl",schemaPath:"#/properties/airbyteUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.initialSetupComplete !== undefined){
if(typeof data.initialSetupComplete !== "boolean"){
const err14 = {instancePath:instancePath+"/initialSetupComplete",schemaPath:"#/properties/initialSetupComplete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.defaultUserId !== undefined){
if(typeof data.defaultUserId !== "string"){
const err15 = {instancePath:instancePath+"/defaultUserId",schemaPath:"#/properties/defaultUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.defaultOrganizationId !== undefined){
if(typeof data.defaultOrganizationId !== "string"){
const err16 = {instancePath:instancePath+"/defaultOrganizationId",schemaPath:"#/properties/defaultOrganizationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.defaultOrganizationEmail !== undefined){
if(typeof data.defaultOrganizationEmail !== "string"){
const err17 = {instancePath:instancePath+"/defaultOrganizationEmail",schemaPath:"#/properties/defaultOrganizationEmail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.defaultWorkspaceId !== undefined){
let data10 = data.defaultWorkspaceId;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/defaultWorkspaceId",schemaPath:"#/properties/defaultWorkspaceId/type",keyword:"type",params:{type: schema342.properties.defaultWorkspaceId.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.trackingStrategy !== undefined){
if(typeof data.trackingStrategy !== "string"){
const err19 = {instancePath:instancePath+"/trackingStrategy",schemaPath:"#/properties/trackingStrategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}



function validate298(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: schema344.properties.clientId.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.defaultRealm !== undefined){
let data2 = data.defaultRealm;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/defaultRealm",schemaPath:"#/properties/defaultRealm/type",keyword:"type",params:{type: schema344.properties.defaultRealm.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.authorizationServerUrl !== undefined){
let data3 = data.authorizationServerUrl;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/authorizationServerUrl",schemaPath:"#/properties/authorizationServerUrl/type",keyword:"type",params:{type: schema344.properties.authorizationServerUrl.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audience !== undefined){
let data4 = data.audience;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: schema344.properties.audience.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extraScopes !== undefined){
let data5 = data.extraScopes;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/extraScopes",schemaPath:"#/properties/extraScopes/type",keyword:"type",params:{type: schema344.properties.extraScopes.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}



function validate299(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}



function validate300(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.client_secret === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_secret"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.client_id !== undefined){
if(typeof data.client_id !== "string"){
const err2 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.client_secret !== undefined){
if(typeof data.client_secret !== "string"){
const err3 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}



function validate301(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err1 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}


const schema349 = {"type":"object","properties":{"id":{"type":["string","null"]},"message":{"type":["string","null"]},"exceptionClassName":{"type":["string","null"]},"exceptionStack":{"type":["array","null"],"items":{"type":"string"}},"rootCauseExceptionClassName":{"type":["string","null"]},"rootCauseExceptionStack":{"type":["array","null"],"items":{"type":"string"}},"errorId":{"type":["string","null"]}}};

function validate302(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema349.properties.id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema349.properties.message.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.exceptionClassName !== undefined){
let data2 = data.exceptionClassName;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/exceptionClassName",schemaPath:"#/properties/exceptionClassName/type",keyword:"type",params:{type: schema349.properties.exceptionClassName.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exceptionStack !== undefined){
let data3 = data.exceptionStack;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/exceptionStack",schemaPath:"#/properties/exceptionStack/type",keyword:"type",params:{type: schema349.properties.exceptionStack.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err4 = {instancePath:instancePath+"/exceptionStack/" + i0,schemaPath:"#/properties/exceptionStack/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.rootCauseExceptionClassName !== undefined){
let data5 = data.rootCauseExceptionClassName;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/rootCauseExceptionClassName",schemaPath:"#/properties/rootCauseExceptionClassName/type",keyword:"type",params:{type: schema349.properties.rootCauseExceptionClassName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rootCauseExceptionStack !== undefined){
let data6 = data.rootCauseExceptionStack;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err6 = {instancePath:instancePath+"/rootCauseExceptionStack",schemaPath:"#/properties/rootCauseExceptionStack/type",keyword:"type",params:{type: schema349.properties.rootCauseExceptionStack.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err7 = {instancePath:instancePath+"/rootCauseExceptionStack/" + i1,schemaPath:"#/properties/rootCauseExceptionStack/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.errorId !== undefined){
let data8 = data.errorId;
if((typeof data8 !== "string") && (data8 !== null)){
const err8 = {instancePath:instancePath+"/errorId",schemaPath:"#/properties/errorId/type",keyword:"type",params:{type: schema349.properties.errorId.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}


const schema350 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"},"exceptionClassName":{"type":["string","null"]},"exceptionStack":{"type":["array","null"],"items":{"type":"string"}},"rootCauseExceptionClassName":{"type":["string","null"]},"rootCauseExceptionStack":{"type":["array","null"],"items":{"type":"string"}},"details":{"type":["object","null"]},"errorId":{"type":["string","null"]}}};

function validate303(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.exceptionClassName !== undefined){
let data1 = data.exceptionClassName;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/exceptionClassName",schemaPath:"#/properties/exceptionClassName/type",keyword:"type",params:{type: schema350.properties.exceptionClassName.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exceptionStack !== undefined){
let data2 = data.exceptionStack;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/exceptionStack",schemaPath:"#/properties/exceptionStack/type",keyword:"type",params:{type: schema350.properties.exceptionStack.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/exceptionStack/" + i0,schemaPath:"#/properties/exceptionStack/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.rootCauseExceptionClassName !== undefined){
let data4 = data.rootCauseExceptionClassName;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/rootCauseExceptionClassName",schemaPath:"#/properties/rootCauseExceptionClassName/type",keyword:"type",params:{type: schema350.properties.rootCauseExceptionClassName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rootCauseExceptionStack !== undefined){
let data5 = data.rootCauseExceptionStack;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/rootCauseExceptionStack",schemaPath:"#/properties/rootCauseExceptionStack/type",keyword:"type",params:{type: schema350.properties.rootCauseExceptionStack.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err7 = {instancePath:instancePath+"/rootCauseExceptionStack/" + i1,schemaPath:"#/properties/rootCauseExceptionStack/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.details !== undefined){
let data7 = data.details;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: schema350.properties.details.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.errorId !== undefined){
let data8 = data.errorId;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/errorId",schemaPath:"#/properties/errorId/type",keyword:"type",params:{type: schema350.properties.errorId.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}



function validate304(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeUnit !== undefined){
let data0 = data.timeUnit;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/timeUnit",schemaPath:"#/properties/timeUnit/type",keyword:"type",params:{type: schema29.properties.timeUnit.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: schema29.properties.units.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}



function validate305(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basicSchedule !== undefined){
let data0 = data.basicSchedule;
if(data0 !== null){
if(!(validate13(data0, instancePath+"/basicSchedule"))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
if(data.cron !== undefined){
let data1 = data.cron;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: schema28.properties.cron.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cronExpression === undefined){
const err1 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronExpression"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.cronTimeZone === undefined){
const err2 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty: "cronTimeZone"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.cronExpression !== undefined){
if(typeof data1.cronExpression !== "string"){
const err3 = {instancePath:instancePath+"/cron/cronExpression",schemaPath:"#/properties/cron/properties/cronExpression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.cronTimeZone !== undefined){
if(typeof data1.cronTimeZone !== "string"){
const err4 = {instancePath:instancePath+"/cron/cronTimeZone",schemaPath:"#/properties/cron/properties/cronTimeZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}


const schema353 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"},"_links":{"type":["object","null"],"properties":{"self":{"type":["object","null"],"required":["href"],"properties":{"href":{"type":"string"},"templated":{"type":["boolean","null"]}}}}},"_embedded":{"type":["object","null"],"properties":{"errors":{"type":["array","null"],"items":{"type":"object","required":["message"],"properties":{"message":{"type":"string"},"path":{"type":["string","null"]},"_links":{"type":["object","null"]},"_embedded":{"type":["object","null"]}}}}}}}};

function validate307(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data._links !== undefined){
let data1 = data._links;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/_links",schemaPath:"#/properties/_links/type",keyword:"type",params:{type: schema353.properties._links.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.self !== undefined){
let data2 = data1.self;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/_links/self",schemaPath:"#/properties/_links/properties/self/type",keyword:"type",params:{type: schema353.properties._links.properties.self.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.href === undefined){
const err4 = {instancePath:instancePath+"/_links/self",schemaPath:"#/properties/_links/properties/self/required",keyword:"required",params:{missingProperty: "href"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.href !== undefined){
if(typeof data2.href !== "string"){
const err5 = {instancePath:instancePath+"/_links/self/href",schemaPath:"#/properties/_links/properties/self/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.templated !== undefined){
let data4 = data2.templated;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/_links/self/templated",schemaPath:"#/properties/_links/properties/self/properties/templated/type",keyword:"type",params:{type: schema353.properties._links.properties.self.properties.templated.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
if(data._embedded !== undefined){
let data5 = data._embedded;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/_embedded",schemaPath:"#/properties/_embedded/type",keyword:"type",params:{type: schema353.properties._embedded.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.errors !== undefined){
let data6 = data5.errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/_embedded/errors",schemaPath:"#/properties/_embedded/properties/errors/type",keyword:"type",params:{type: schema353.properties._embedded.properties.errors.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.message === undefined){
const err9 = {instancePath:instancePath+"/_embedded/errors/" + i0,schemaPath:"#/properties/_embedded/properties/errors/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.message !== undefined){
if(typeof data7.message !== "string"){
const err10 = {instancePath:instancePath+"/_embedded/errors/" + i0+"/message",schemaPath:"#/properties/_embedded/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.path !== undefined){
let data9 = data7.path;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/_embedded/errors/" + i0+"/path",schemaPath:"#/properties/_embedded/properties/errors/items/properties/path/type",keyword:"type",params:{type: schema353.properties._embedded.properties.errors.items.properties.path.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7._links !== undefined){
let data10 = data7._links;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/_embedded/errors/" + i0+"/_links",schemaPath:"#/properties/_embedded/properties/errors/items/properties/_links/type",keyword:"type",params:{type: schema353.properties._embedded.properties.errors.items.properties._links.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7._embedded !== undefined){
let data11 = data7._embedded;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/_embedded/errors/" + i0+"/_embedded",schemaPath:"#/properties/_embedded/properties/errors/items/properties/_embedded/type",keyword:"type",params:{type: schema353.properties._embedded.properties.errors.items.properties._embedded.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/_embedded/errors/" + i0,schemaPath:"#/properties/_embedded/properties/errors/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}


const schema354 = {"type":"object","required":["status","type","title"],"properties":{"status":{"type":"integer"},"type":{"type":"string"},"title":{"type":"string"},"detail":{"type":["string","null"]},"documentationUrl":{"type":["string","null"]},"data":{"type":["object","null"]}}};

function validate308(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema354.properties.detail.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.documentationUrl !== undefined){
let data4 = data.documentationUrl;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/documentationUrl",schemaPath:"#/properties/documentationUrl/type",keyword:"type",params:{type: schema354.properties.documentationUrl.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema354.properties.data.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}


const schema355 = {"type":"object","properties":{"errorId":{"type":["string","null"]},"message":{"type":["string","null"]}}};

function validate309(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorId !== undefined){
let data0 = data.errorId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/errorId",schemaPath:"#/properties/errorId/type",keyword:"type",params:{type: schema355.properties.errorId.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema355.properties.message.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}



function validate310(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate307(data, instancePath))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate308(data, instancePath))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate303(data, instancePath))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate310.errors = vErrors;
return errors === 0;
}



function validate314(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate307(data, instancePath))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate308(data, instancePath))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate314.errors = vErrors;
return errors === 0;
}



function validate317(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate308(data, instancePath))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate303(data, instancePath))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate317.errors = vErrors;
return errors === 0;
}

