// Generated from spec/0.36 (sha256 4dfce1477201) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * A lenient validator for each schema, and `responseValidators` by operation, for responses of any version of the server:
 * null, absent optional properties, unknown enum values and additional properties are valid. They need no dependencies, and run where a policy forbids to generate code.
 *
 * @module validators
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

/** Checks that a value can be used as a ConnectionId. */
export const validateConnectionId: Validator<api.ConnectionId> = /* @__PURE__ */ toValidator(validate5);

/** Checks that a value can be used as a WebBackendConnectionRequestBody. */
export const validateWebBackendConnectionRequestBody: Validator<api.WebBackendConnectionRequestBody> = /* @__PURE__ */ toValidator(validate6);

/** Checks that a value can be used as a WebBackendConnectionCreate. */
export const validateWebBackendConnectionCreate: Validator<api.WebBackendConnectionCreate> = /* @__PURE__ */ toValidator(validate7);

/** Checks that a value can be used as a WebBackendConnectionUpdate. */
export const validateWebBackendConnectionUpdate: Validator<api.WebBackendConnectionUpdate> = /* @__PURE__ */ toValidator(validate28);

/** Checks that a value can be used as a WebBackendConnectionSearch. */
export const validateWebBackendConnectionSearch: Validator<api.WebBackendConnectionSearch> = /* @__PURE__ */ toValidator(validate35);

/** Checks that a value can be used as a WebBackendConnectionRead. */
export const validateWebBackendConnectionRead: Validator<api.WebBackendConnectionRead> = /* @__PURE__ */ toValidator(validate41);

/** Checks that a value can be used as a WebBackendConnectionReadList. */
export const validateWebBackendConnectionReadList: Validator<api.WebBackendConnectionReadList> = /* @__PURE__ */ toValidator(validate52);

/** Checks that a value can be used as a ConnectionStatus. */
export const validateConnectionStatus: Validator<api.ConnectionStatusRead> = /* @__PURE__ */ toValidator(validate54);

/** Checks that a value can be used as a ConnectionSchedule. */
export const validateConnectionSchedule: Validator<api.ConnectionScheduleRead> = /* @__PURE__ */ toValidator(validate55);

/** Checks that a value can be used as a NamespaceDefinitionType. */
export const validateNamespaceDefinitionType: Validator<api.NamespaceDefinitionTypeRead> = /* @__PURE__ */ toValidator(validate56);

/** Checks that a value can be used as a ResourceRequirements. */
export const validateResourceRequirements: Validator<api.ResourceRequirements> = /* @__PURE__ */ toValidator(validate57);

/** Checks that a value can be used as a JobStatus. */
export const validateJobStatus: Validator<api.JobStatus> = /* @__PURE__ */ toValidator(validate58);

/** Checks that a value can be used as a SourceId. */
export const validateSourceId: Validator<api.SourceId> = /* @__PURE__ */ toValidator(validate59);

/** Checks that a value can be used as a SourceDefinitionId. */
export const validateSourceDefinitionId: Validator<api.SourceDefinitionId> = /* @__PURE__ */ toValidator(validate60);

/** Checks that a value can be used as a SourceConfiguration. */
export const validateSourceConfiguration: Validator<api.SourceConfiguration> = /* @__PURE__ */ toValidator(validate61);

/** Checks that a value can be used as a SourceRead. */
export const validateSourceRead: Validator<api.SourceRead> = /* @__PURE__ */ toValidator(validate62);

/** Checks that a value can be used as a SourceSearch. */
export const validateSourceSearch: Validator<api.SourceSearch> = /* @__PURE__ */ toValidator(validate63);

/** Checks that a value can be used as a DestinationId. */
export const validateDestinationId: Validator<api.DestinationId> = /* @__PURE__ */ toValidator(validate64);

/** Checks that a value can be used as a DestinationDefinitionId. */
export const validateDestinationDefinitionId: Validator<api.DestinationDefinitionId> = /* @__PURE__ */ toValidator(validate65);

/** Checks that a value can be used as a DestinationConfiguration. */
export const validateDestinationConfiguration: Validator<api.DestinationConfiguration> = /* @__PURE__ */ toValidator(validate66);

/** Checks that a value can be used as a DestinationRead. */
export const validateDestinationRead: Validator<api.DestinationRead> = /* @__PURE__ */ toValidator(validate67);

/** Checks that a value can be used as a DestinationSearch. */
export const validateDestinationSearch: Validator<api.DestinationSearch> = /* @__PURE__ */ toValidator(validate68);

/** Checks that a value can be used as an OperationId. */
export const validateOperationId: Validator<api.OperationId> = /* @__PURE__ */ toValidator(validate69);

/** Checks that a value can be used as an OperationCreate. */
export const validateOperationCreate: Validator<api.OperationCreate> = /* @__PURE__ */ toValidator(validate70);

/** Checks that a value can be used as a WebBackendOperationCreateOrUpdate. */
export const validateWebBackendOperationCreateOrUpdate: Validator<api.WebBackendOperationCreateOrUpdate> = /* @__PURE__ */ toValidator(validate72);

/** Checks that a value can be used as an OperationRead. */
export const validateOperationRead: Validator<api.OperationRead> = /* @__PURE__ */ toValidator(validate74);

/** Checks that a value can be used as an OperatorConfiguration. */
export const validateOperatorConfiguration: Validator<api.OperatorConfigurationRead> = /* @__PURE__ */ toValidator(validate76);

/** Checks that a value can be used as an OperatorType. */
export const validateOperatorType: Validator<api.OperatorTypeRead> = /* @__PURE__ */ toValidator(validate79);

/** Checks that a value can be used as an OperatorNormalization. */
export const validateOperatorNormalization: Validator<api.OperatorNormalizationRead> = /* @__PURE__ */ toValidator(validate80);

/** Checks that a value can be used as an OperatorDbt. */
export const validateOperatorDbt: Validator<api.OperatorDbt> = /* @__PURE__ */ toValidator(validate81);

/** Checks that a value can be used as an AirbyteCatalog. */
export const validateAirbyteCatalog: Validator<api.AirbyteCatalogRead> = /* @__PURE__ */ toValidator(validate82);

/** Checks that a value can be used as an AirbyteStreamAndConfiguration. */
export const validateAirbyteStreamAndConfiguration: Validator<api.AirbyteStreamAndConfigurationRead> = /* @__PURE__ */ toValidator(validate84);

/** Checks that a value can be used as an AirbyteStream. */
export const validateAirbyteStream: Validator<api.AirbyteStreamRead> = /* @__PURE__ */ toValidator(validate87);

/** Checks that a value can be used as a StreamJsonSchema. */
export const validateStreamJsonSchema: Validator<api.StreamJsonSchema> = /* @__PURE__ */ toValidator(validate88);

/** Checks that a value can be used as an AirbyteStreamConfiguration. */
export const validateAirbyteStreamConfiguration: Validator<api.AirbyteStreamConfigurationRead> = /* @__PURE__ */ toValidator(validate89);

/** Checks that a value can be used as a SyncMode. */
export const validateSyncMode: Validator<api.SyncModeRead> = /* @__PURE__ */ toValidator(validate90);

/** Checks that a value can be used as a DestinationSyncMode. */
export const validateDestinationSyncMode: Validator<api.DestinationSyncModeRead> = /* @__PURE__ */ toValidator(validate91);

/** Checks that a value can be used as an InvalidInputProperty. */
export const validateInvalidInputProperty: Validator<api.InvalidInputProperty> = /* @__PURE__ */ toValidator(validate92);

/** Checks that a value can be used as a NotFoundKnownExceptionInfo. */
export const validateNotFoundKnownExceptionInfo: Validator<api.NotFoundKnownExceptionInfo> = /* @__PURE__ */ toValidator(validate93);

/** Checks that a value can be used as an InvalidInputExceptionInfo. */
export const validateInvalidInputExceptionInfo: Validator<api.InvalidInputExceptionInfo> = /* @__PURE__ */ toValidator(validate94);

/** Checks that a value can be used as a KnownExceptionInfo. */
export const validateKnownExceptionInfo: Validator<api.KnownExceptionInfo> = /* @__PURE__ */ toValidator(validate96);

/** The validator of the success response of each operation. */
export const responseValidators: {
  readonly webBackendListConnectionsForWorkspace: typeof validateWebBackendConnectionReadList;
  readonly webBackendListAllConnectionsForWorkspace: typeof validateWebBackendConnectionReadList;
  readonly webBackendGetConnection: typeof validateWebBackendConnectionRead;
  readonly webBackendCreateConnection: typeof validateWebBackendConnectionRead;
  readonly webBackendUpdateConnection: typeof validateWebBackendConnectionRead;
  readonly webBackendSearchConnections: typeof validateWebBackendConnectionReadList;
  readonly webBackendGetWorkspaceState: typeof validateWebBackendWorkspaceStateResult;
} = {
  webBackendListConnectionsForWorkspace: validateWebBackendConnectionReadList,
  webBackendListAllConnectionsForWorkspace: validateWebBackendConnectionReadList,
  webBackendGetConnection: validateWebBackendConnectionRead,
  webBackendCreateConnection: validateWebBackendConnectionRead,
  webBackendUpdateConnection: validateWebBackendConnectionRead,
  webBackendSearchConnections: validateWebBackendConnectionReadList,
  webBackendGetWorkspaceState: validateWebBackendWorkspaceStateResult,
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



function validate5(data, instancePath = ""){
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
validate5.errors = vErrors;
return errors === 0;
}


const schema8 = {"type":"object","required":["connectionId"],"properties":{"withRefreshedCatalog":{"type":["boolean","null"]},"connectionId":{"$ref":"#/components/schemas/ConnectionId"}}};

function validate6(data, instancePath = ""){
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
const err1 = {instancePath:instancePath+"/withRefreshedCatalog",schemaPath:"#/properties/withRefreshedCatalog/type",keyword:"type",params:{type: schema8.properties.withRefreshedCatalog.type}};
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
validate6.errors = vErrors;
return errors === 0;
}


const schema10 = {"type":"object","required":["sourceId","destinationId","status"],"properties":{"name":{"type":["string","null"]},"namespaceDefinition":{"orNull":{"$ref":"#/components/schemas/NamespaceDefinitionType"}},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"sourceId":{"$ref":"#/components/schemas/SourceId"},"destinationId":{"$ref":"#/components/schemas/DestinationId"},"operationIds":{"type":["array","null"],"items":{"$ref":"#/components/schemas/OperationId"}},"syncCatalog":{"orNull":{"$ref":"#/components/schemas/AirbyteCatalog"}},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionSchedule"}},"status":{"$ref":"#/components/schemas/ConnectionStatus"},"resourceRequirements":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}},"operations":{"type":["array","null"],"items":{"$ref":"#/components/schemas/OperationCreate"}},"sourceCatalogId":{"type":["string","null"]}}};
const schema17 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"jsonSchema":{"orNull":{"orNull":{"$ref":"#/components/schemas/StreamJsonSchema"}}},"supportedSyncModes":{"type":["array","null"],"items":{"$ref":"#/components/schemas/SyncMode"}},"sourceDefinedCursor":{"type":["boolean","null"]},"defaultCursorField":{"type":["array","null"],"items":{"type":"string"}},"sourceDefinedPrimaryKey":{"type":["array","null"],"items":{"type":"array","items":{"type":"string"}}},"namespace":{"type":["string","null"]}}};

function validate10(data, instancePath = ""){
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
if(data.jsonSchema !== undefined){
let data1 = data.jsonSchema;
if(data1 !== null){
if(data1 !== null){
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/jsonSchema",schemaPath:"#/components/schemas/StreamJsonSchema/type",keyword:"type",params:{type: "object"}};
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
if(data.supportedSyncModes !== undefined){
let data2 = data.supportedSyncModes;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/supportedSyncModes",schemaPath:"#/properties/supportedSyncModes/type",keyword:"type",params:{type: schema17.properties.supportedSyncModes.type}};
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
const err4 = {instancePath:instancePath+"/supportedSyncModes/" + i0,schemaPath:"#/components/schemas/SyncMode/type",keyword:"type",params:{type: "string"}};
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
if(data.sourceDefinedCursor !== undefined){
let data4 = data.sourceDefinedCursor;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/sourceDefinedCursor",schemaPath:"#/properties/sourceDefinedCursor/type",keyword:"type",params:{type: schema17.properties.sourceDefinedCursor.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.defaultCursorField !== undefined){
let data5 = data.defaultCursorField;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/defaultCursorField",schemaPath:"#/properties/defaultCursorField/type",keyword:"type",params:{type: schema17.properties.defaultCursorField.type}};
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
const err7 = {instancePath:instancePath+"/defaultCursorField/" + i1,schemaPath:"#/properties/defaultCursorField/items/type",keyword:"type",params:{type: "string"}};
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
if(data.sourceDefinedPrimaryKey !== undefined){
let data7 = data.sourceDefinedPrimaryKey;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/sourceDefinedPrimaryKey",schemaPath:"#/properties/sourceDefinedPrimaryKey/type",keyword:"type",params:{type: schema17.properties.sourceDefinedPrimaryKey.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2+"/" + i3,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/items/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/type",keyword:"type",params:{type: "array"}};
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
if(data.namespace !== undefined){
let data10 = data.namespace;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema17.properties.namespace.type}};
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

const schema20 = {"type":"object","required":["syncMode","destinationSyncMode","selected"],"properties":{"syncMode":{"$ref":"#/components/schemas/SyncMode"},"cursorField":{"type":["array","null"],"items":{"type":"string"}},"destinationSyncMode":{"$ref":"#/components/schemas/DestinationSyncMode"},"primaryKey":{"type":["array","null"],"items":{"type":"array","items":{"type":"string"}}},"aliasName":{"type":["string","null"]},"selected":{"type":"boolean"}}};

function validate12(data, instancePath = ""){
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
const err4 = {instancePath:instancePath+"/cursorField",schemaPath:"#/properties/cursorField/type",keyword:"type",params:{type: schema20.properties.cursorField.type}};
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
if(data.primaryKey !== undefined){
let data4 = data.primaryKey;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/primaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type: schema20.properties.primaryKey.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err8 = {instancePath:instancePath+"/primaryKey/" + i1+"/" + i2,schemaPath:"#/properties/primaryKey/items/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/primaryKey/" + i1,schemaPath:"#/properties/primaryKey/items/type",keyword:"type",params:{type: "array"}};
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
if(data.aliasName !== undefined){
let data7 = data.aliasName;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/aliasName",schemaPath:"#/properties/aliasName/type",keyword:"type",params:{type: schema20.properties.aliasName.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.selected !== undefined){
if(typeof data.selected !== "boolean"){
const err11 = {instancePath:instancePath+"/selected",schemaPath:"#/properties/selected/type",keyword:"type",params:{type: "boolean"}};
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
validate12.errors = vErrors;
return errors === 0;
}


function validate9(data, instancePath = ""){
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
if(!(validate10(data.stream, instancePath+"/stream"))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate12(data.config, instancePath+"/config"))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
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
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, instancePath = ""){
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
if(!(validate9(data0[i0], instancePath+"/streams/" + i0))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
validate8.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["object","null"],"required":["units","timeUnit"],"properties":{"units":{"type":"integer"},"timeUnit":{"type":"string"}}};

function validate16(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timeUnit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeUnit"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.units !== undefined){
let data0 = data.units;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timeUnit !== undefined){
if(typeof data.timeUnit !== "string"){
const err4 = {instancePath:instancePath+"/timeUnit",schemaPath:"#/properties/timeUnit/type",keyword:"type",params:{type: "string"}};
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
validate16.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":["object","null"],"properties":{"cpu_request":{"type":["string","null"]},"cpu_limit":{"type":["string","null"]},"memory_request":{"type":["string","null"]},"memory_limit":{"type":["string","null"]}}};

function validate18(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu_request !== undefined){
let data0 = data.cpu_request;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/cpu_request",schemaPath:"#/properties/cpu_request/type",keyword:"type",params:{type: schema25.properties.cpu_request.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cpu_limit !== undefined){
let data1 = data.cpu_limit;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: schema25.properties.cpu_limit.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.memory_request !== undefined){
let data2 = data.memory_request;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/memory_request",schemaPath:"#/properties/memory_request/type",keyword:"type",params:{type: schema25.properties.memory_request.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.memory_limit !== undefined){
let data3 = data.memory_limit;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: schema25.properties.memory_limit.type}};
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
validate18.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"option":{"type":["string","null"]}}};

function validate22(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.option !== undefined){
let data0 = data.option;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/option",schemaPath:"#/properties/option/type",keyword:"type",params:{type: schema30.properties.option.type}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":["object","null"],"required":["gitRepoUrl"],"properties":{"gitRepoUrl":{"type":"string"},"gitRepoBranch":{"type":["string","null"]},"dockerImage":{"type":["string","null"]},"dbtArguments":{"type":["string","null"]}}};

function validate24(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gitRepoUrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gitRepoUrl"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.gitRepoUrl !== undefined){
if(typeof data.gitRepoUrl !== "string"){
const err2 = {instancePath:instancePath+"/gitRepoUrl",schemaPath:"#/properties/gitRepoUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gitRepoBranch !== undefined){
let data1 = data.gitRepoBranch;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/gitRepoBranch",schemaPath:"#/properties/gitRepoBranch/type",keyword:"type",params:{type: schema31.properties.gitRepoBranch.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dockerImage !== undefined){
let data2 = data.dockerImage;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/dockerImage",schemaPath:"#/properties/dockerImage/type",keyword:"type",params:{type: schema31.properties.dockerImage.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dbtArguments !== undefined){
let data3 = data.dbtArguments;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/dbtArguments",schemaPath:"#/properties/dbtArguments/type",keyword:"type",params:{type: schema31.properties.dbtArguments.type}};
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
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, instancePath = ""){
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
if(data.normalization !== undefined){
let data1 = data.normalization;
if(data1 !== null){
if(data1 !== null){
if(!(validate22(data1, instancePath+"/normalization"))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.dbt !== undefined){
let data2 = data.dbt;
if(data2 !== null){
if(!(validate24(data2, instancePath+"/dbt"))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, instancePath = ""){
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
if(!(validate21(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate20.errors = vErrors;
return errors === 0;
}


function validate7(data, instancePath = ""){
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema10.properties.name.type}};
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
const err5 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema10.properties.namespaceFormat.type}};
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
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema10.properties.prefix.type}};
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
const err9 = {instancePath:instancePath+"/operationIds",schemaPath:"#/properties/operationIds/type",keyword:"type",params:{type: schema10.properties.operationIds.type}};
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
if(!(validate8(data8, instancePath+"/syncCatalog"))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
if(data.schedule !== undefined){
let data9 = data.schedule;
if(data9 !== null){
if(!(validate16(data9, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
let data11 = data.resourceRequirements;
if(data11 !== null){
if(!(validate18(data11, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
if(data.operations !== undefined){
let data12 = data.operations;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err12 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: schema10.properties.operations.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate20(data12[i1], instancePath+"/operations/" + i1))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
}
if(data.sourceCatalogId !== undefined){
let data14 = data.sourceCatalogId;
if((typeof data14 !== "string") && (data14 !== null)){
const err13 = {instancePath:instancePath+"/sourceCatalogId",schemaPath:"#/properties/sourceCatalogId/type",keyword:"type",params:{type: schema10.properties.sourceCatalogId.type}};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}


const schema32 = {"type":"object","required":["connectionId","syncCatalog","status"],"properties":{"name":{"type":["string","null"]},"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"namespaceDefinition":{"orNull":{"$ref":"#/components/schemas/NamespaceDefinitionType"}},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"operationIds":{"type":["array","null"],"items":{"$ref":"#/components/schemas/OperationId"}},"syncCatalog":{"$ref":"#/components/schemas/AirbyteCatalog"},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionSchedule"}},"status":{"$ref":"#/components/schemas/ConnectionStatus"},"resourceRequirements":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}},"withRefreshedCatalog":{"type":["boolean","null"]},"operations":{"type":["array","null"],"items":{"$ref":"#/components/schemas/WebBackendOperationCreateOrUpdate"}}}};

function validate32(data, instancePath = ""){
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
if(!(validate21(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate32.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath = ""){
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
if(data.syncCatalog === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "syncCatalog"}};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err4 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.namespaceDefinition !== undefined){
let data2 = data.namespaceDefinition;
if(data2 !== null){
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/namespaceDefinition",schemaPath:"#/components/schemas/NamespaceDefinitionType/type",keyword:"type",params:{type: "string"}};
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
if(data.namespaceFormat !== undefined){
let data3 = data.namespaceFormat;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema32.properties.namespaceFormat.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema32.properties.prefix.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.operationIds !== undefined){
let data5 = data.operationIds;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/operationIds",schemaPath:"#/properties/operationIds/type",keyword:"type",params:{type: schema32.properties.operationIds.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err9 = {instancePath:instancePath+"/operationIds/" + i0,schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
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
if(data.syncCatalog !== undefined){
if(!(validate8(data.syncCatalog, instancePath+"/syncCatalog"))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data8 = data.schedule;
if(data8 !== null){
if(!(validate16(data8, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
let data10 = data.resourceRequirements;
if(data10 !== null){
if(!(validate18(data10, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
if(data.withRefreshedCatalog !== undefined){
let data11 = data.withRefreshedCatalog;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/withRefreshedCatalog",schemaPath:"#/properties/withRefreshedCatalog/type",keyword:"type",params:{type: schema32.properties.withRefreshedCatalog.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.operations !== undefined){
let data12 = data.operations;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err12 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: schema32.properties.operations.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data12[i1], instancePath+"/operations/" + i1))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


const schema40 = {"type":"object","properties":{"connectionId":{"orNull":{"$ref":"#/components/schemas/ConnectionId"}},"name":{"type":["string","null"]},"namespaceDefinition":{"orNull":{"orNull":{"$ref":"#/components/schemas/NamespaceDefinitionType"}}},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"sourceId":{"orNull":{"$ref":"#/components/schemas/SourceId"}},"destinationId":{"orNull":{"$ref":"#/components/schemas/DestinationId"}},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionSchedule"}},"status":{"orNull":{"$ref":"#/components/schemas/ConnectionStatus"}},"source":{"orNull":{"$ref":"#/components/schemas/SourceSearch"}},"destination":{"orNull":{"$ref":"#/components/schemas/DestinationSearch"}}}};
const schema46 = {"type":"object","properties":{"sourceDefinitionId":{"orNull":{"$ref":"#/components/schemas/SourceDefinitionId"}},"sourceId":{"orNull":{"$ref":"#/components/schemas/SourceId"}},"workspaceId":{"orNull":{"$ref":"#/components/schemas/WorkspaceId"}},"connectionConfiguration":{"orNull":{"$ref":"#/components/schemas/SourceConfiguration"}},"name":{"type":["string","null"]},"sourceName":{"type":["string","null"]}}};

function validate37(data, instancePath = ""){
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
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema46.properties.name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sourceName !== undefined){
let data5 = data.sourceName;
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: schema46.properties.sourceName.type}};
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
validate37.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","properties":{"destinationDefinitionId":{"orNull":{"$ref":"#/components/schemas/DestinationDefinitionId"}},"destinationId":{"orNull":{"$ref":"#/components/schemas/DestinationId"}},"workspaceId":{"orNull":{"$ref":"#/components/schemas/WorkspaceId"}},"connectionConfiguration":{"orNull":{"$ref":"#/components/schemas/DestinationConfiguration"}},"name":{"type":["string","null"]},"destinationName":{"type":["string","null"]}}};

function validate39(data, instancePath = ""){
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
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema51.properties.name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.destinationName !== undefined){
let data5 = data.destinationName;
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: schema51.properties.destinationName.type}};
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
validate39.errors = vErrors;
return errors === 0;
}


function validate35(data, instancePath = ""){
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema40.properties.name.type}};
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
}
if(data.namespaceFormat !== undefined){
let data3 = data.namespaceFormat;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema40.properties.namespaceFormat.type}};
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
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema40.properties.prefix.type}};
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
if(!(validate16(data7, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
if(data.source !== undefined){
let data9 = data.source;
if(data9 !== null){
if(!(validate37(data9, instancePath+"/source"))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
if(data.destination !== undefined){
let data10 = data.destination;
if(data10 !== null){
if(!(validate39(data10, instancePath+"/destination"))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
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
validate35.errors = vErrors;
return errors === 0;
}


const schema56 = {"type":"object","required":["connectionId","name","sourceId","destinationId","syncCatalog","status","source","destination","isSyncing"],"properties":{"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"name":{"type":"string"},"namespaceDefinition":{"orNull":{"$ref":"#/components/schemas/NamespaceDefinitionType"}},"namespaceFormat":{"type":["string","null"]},"prefix":{"type":["string","null"]},"sourceId":{"$ref":"#/components/schemas/SourceId"},"destinationId":{"$ref":"#/components/schemas/DestinationId"},"syncCatalog":{"$ref":"#/components/schemas/AirbyteCatalog"},"schedule":{"orNull":{"$ref":"#/components/schemas/ConnectionSchedule"}},"status":{"$ref":"#/components/schemas/ConnectionStatus"},"operationIds":{"type":["array","null"],"items":{"$ref":"#/components/schemas/OperationId"}},"source":{"$ref":"#/components/schemas/SourceRead"},"destination":{"$ref":"#/components/schemas/DestinationRead"},"operations":{"type":["array","null"],"items":{"$ref":"#/components/schemas/OperationRead"}},"latestSyncJobCreatedAt":{"type":["integer","null"]},"latestSyncJobStatus":{"orNull":{"orNull":{"$ref":"#/components/schemas/JobStatus"}}},"isSyncing":{"type":"boolean"},"resourceRequirements":{"orNull":{"$ref":"#/components/schemas/ResourceRequirements"}}}};

function validate44(data, instancePath = ""){
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
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err8 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sourceName !== undefined){
if(typeof data.sourceName !== "string"){
const err10 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: "string"}};
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
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath = ""){
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
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err7 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err8 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.destinationName !== undefined){
if(typeof data.destinationName !== "string"){
const err10 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: "string"}};
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
validate46.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath = ""){
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
if(!(validate21(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate48.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath = ""){
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
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.source === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.destination === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destination"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.isSyncing === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isSyncing"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
const err9 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/ConnectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.namespaceDefinition !== undefined){
let data2 = data.namespaceDefinition;
if(data2 !== null){
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/namespaceDefinition",schemaPath:"#/components/schemas/NamespaceDefinitionType/type",keyword:"type",params:{type: "string"}};
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
if(data.namespaceFormat !== undefined){
let data3 = data.namespaceFormat;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/namespaceFormat",schemaPath:"#/properties/namespaceFormat/type",keyword:"type",params:{type: schema56.properties.namespaceFormat.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema56.properties.prefix.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sourceId !== undefined){
if(typeof data.sourceId !== "string"){
const err14 = {instancePath:instancePath+"/sourceId",schemaPath:"#/components/schemas/SourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err15 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.syncCatalog !== undefined){
if(!(validate8(data.syncCatalog, instancePath+"/syncCatalog"))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data8 = data.schedule;
if(data8 !== null){
if(!(validate16(data8, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.operationIds !== undefined){
let data10 = data.operationIds;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err17 = {instancePath:instancePath+"/operationIds",schemaPath:"#/properties/operationIds/type",keyword:"type",params:{type: schema56.properties.operationIds.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err18 = {instancePath:instancePath+"/operationIds/" + i0,schemaPath:"#/components/schemas/OperationId/type",keyword:"type",params:{type: "string"}};
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
if(data.source !== undefined){
if(!(validate44(data.source, instancePath+"/source"))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined){
if(!(validate46(data.destination, instancePath+"/destination"))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.operations !== undefined){
let data14 = data.operations;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err19 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: schema56.properties.operations.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data14[i1], instancePath+"/operations/" + i1))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
}
if(data.latestSyncJobCreatedAt !== undefined){
let data16 = data.latestSyncJobCreatedAt;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err20 = {instancePath:instancePath+"/latestSyncJobCreatedAt",schemaPath:"#/properties/latestSyncJobCreatedAt/type",keyword:"type",params:{type: schema56.properties.latestSyncJobCreatedAt.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.latestSyncJobStatus !== undefined){
let data17 = data.latestSyncJobStatus;
if(data17 !== null){
if(data17 !== null){
if(typeof data17 !== "string"){
const err21 = {instancePath:instancePath+"/latestSyncJobStatus",schemaPath:"#/components/schemas/JobStatus/type",keyword:"type",params:{type: "string"}};
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
}
if(data.isSyncing !== undefined){
if(typeof data.isSyncing !== "boolean"){
const err22 = {instancePath:instancePath+"/isSyncing",schemaPath:"#/properties/isSyncing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
let data19 = data.resourceRequirements;
if(data19 !== null){
if(!(validate18(data19, instancePath+"/resourceRequirements"))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}



function validate52(data, instancePath = ""){
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
if(!(validate41(data0[i0], instancePath+"/connections/" + i0))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
validate52.errors = vErrors;
return errors === 0;
}



function validate54(data, instancePath = ""){
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
validate54.errors = vErrors;
return errors === 0;
}



function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timeUnit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeUnit"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.units !== undefined){
let data0 = data.units;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timeUnit !== undefined){
if(typeof data.timeUnit !== "string"){
const err4 = {instancePath:instancePath+"/timeUnit",schemaPath:"#/properties/timeUnit/type",keyword:"type",params:{type: "string"}};
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
validate55.errors = vErrors;
return errors === 0;
}



function validate56(data, instancePath = ""){
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
validate56.errors = vErrors;
return errors === 0;
}



function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cpu_request !== undefined){
let data0 = data.cpu_request;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/cpu_request",schemaPath:"#/properties/cpu_request/type",keyword:"type",params:{type: schema25.properties.cpu_request.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cpu_limit !== undefined){
let data1 = data.cpu_limit;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: schema25.properties.cpu_limit.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.memory_request !== undefined){
let data2 = data.memory_request;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/memory_request",schemaPath:"#/properties/memory_request/type",keyword:"type",params:{type: schema25.properties.memory_request.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.memory_limit !== undefined){
let data3 = data.memory_limit;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: schema25.properties.memory_limit.type}};
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
validate57.errors = vErrors;
return errors === 0;
}



function validate58(data, instancePath = ""){
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
validate58.errors = vErrors;
return errors === 0;
}



function validate59(data, instancePath = ""){
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
validate59.errors = vErrors;
return errors === 0;
}



function validate60(data, instancePath = ""){
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
validate60.errors = vErrors;
return errors === 0;
}



function validate61(data, instancePath = ""){
validate61.errors = null;
return true;
}



function validate62(data, instancePath = ""){
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
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err8 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sourceName !== undefined){
if(typeof data.sourceName !== "string"){
const err10 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: "string"}};
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
validate62.errors = vErrors;
return errors === 0;
}



function validate63(data, instancePath = ""){
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
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema46.properties.name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sourceName !== undefined){
let data5 = data.sourceName;
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/sourceName",schemaPath:"#/properties/sourceName/type",keyword:"type",params:{type: schema46.properties.sourceName.type}};
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
validate63.errors = vErrors;
return errors === 0;
}



function validate64(data, instancePath = ""){
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
validate64.errors = vErrors;
return errors === 0;
}



function validate65(data, instancePath = ""){
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
validate65.errors = vErrors;
return errors === 0;
}



function validate66(data, instancePath = ""){
validate66.errors = null;
return true;
}



function validate67(data, instancePath = ""){
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
if(data.destinationId !== undefined){
if(typeof data.destinationId !== "string"){
const err7 = {instancePath:instancePath+"/destinationId",schemaPath:"#/components/schemas/DestinationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err8 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/components/schemas/WorkspaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.destinationName !== undefined){
if(typeof data.destinationName !== "string"){
const err10 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: "string"}};
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
validate67.errors = vErrors;
return errors === 0;
}



function validate68(data, instancePath = ""){
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
if(data.name !== undefined){
let data4 = data.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema51.properties.name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.destinationName !== undefined){
let data5 = data.destinationName;
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/destinationName",schemaPath:"#/properties/destinationName/type",keyword:"type",params:{type: schema51.properties.destinationName.type}};
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
validate68.errors = vErrors;
return errors === 0;
}



function validate69(data, instancePath = ""){
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
validate69.errors = vErrors;
return errors === 0;
}



function validate70(data, instancePath = ""){
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
if(!(validate21(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate70.errors = vErrors;
return errors === 0;
}



function validate72(data, instancePath = ""){
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
if(!(validate21(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate72.errors = vErrors;
return errors === 0;
}



function validate74(data, instancePath = ""){
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
if(!(validate21(data.operatorConfiguration, instancePath+"/operatorConfiguration"))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate74.errors = vErrors;
return errors === 0;
}



function validate76(data, instancePath = ""){
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
if(data.normalization !== undefined){
let data1 = data.normalization;
if(data1 !== null){
if(data1 !== null){
if(!(validate22(data1, instancePath+"/normalization"))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.dbt !== undefined){
let data2 = data.dbt;
if(data2 !== null){
if(!(validate24(data2, instancePath+"/dbt"))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate76.errors = vErrors;
return errors === 0;
}



function validate79(data, instancePath = ""){
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
validate79.errors = vErrors;
return errors === 0;
}



function validate80(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.option !== undefined){
let data0 = data.option;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/option",schemaPath:"#/properties/option/type",keyword:"type",params:{type: schema30.properties.option.type}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}



function validate81(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gitRepoUrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gitRepoUrl"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.gitRepoUrl !== undefined){
if(typeof data.gitRepoUrl !== "string"){
const err2 = {instancePath:instancePath+"/gitRepoUrl",schemaPath:"#/properties/gitRepoUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gitRepoBranch !== undefined){
let data1 = data.gitRepoBranch;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/gitRepoBranch",schemaPath:"#/properties/gitRepoBranch/type",keyword:"type",params:{type: schema31.properties.gitRepoBranch.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dockerImage !== undefined){
let data2 = data.dockerImage;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/dockerImage",schemaPath:"#/properties/dockerImage/type",keyword:"type",params:{type: schema31.properties.dockerImage.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dbtArguments !== undefined){
let data3 = data.dbtArguments;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/dbtArguments",schemaPath:"#/properties/dbtArguments/type",keyword:"type",params:{type: schema31.properties.dbtArguments.type}};
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
validate81.errors = vErrors;
return errors === 0;
}



function validate82(data, instancePath = ""){
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
if(!(validate9(data0[i0], instancePath+"/streams/" + i0))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
validate82.errors = vErrors;
return errors === 0;
}



function validate84(data, instancePath = ""){
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
if(!(validate10(data.stream, instancePath+"/stream"))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate12(data.config, instancePath+"/config"))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
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
validate84.errors = vErrors;
return errors === 0;
}



function validate87(data, instancePath = ""){
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
if(data.jsonSchema !== undefined){
let data1 = data.jsonSchema;
if(data1 !== null){
if(data1 !== null){
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/jsonSchema",schemaPath:"#/components/schemas/StreamJsonSchema/type",keyword:"type",params:{type: "object"}};
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
if(data.supportedSyncModes !== undefined){
let data2 = data.supportedSyncModes;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/supportedSyncModes",schemaPath:"#/properties/supportedSyncModes/type",keyword:"type",params:{type: schema17.properties.supportedSyncModes.type}};
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
const err4 = {instancePath:instancePath+"/supportedSyncModes/" + i0,schemaPath:"#/components/schemas/SyncMode/type",keyword:"type",params:{type: "string"}};
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
if(data.sourceDefinedCursor !== undefined){
let data4 = data.sourceDefinedCursor;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/sourceDefinedCursor",schemaPath:"#/properties/sourceDefinedCursor/type",keyword:"type",params:{type: schema17.properties.sourceDefinedCursor.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.defaultCursorField !== undefined){
let data5 = data.defaultCursorField;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/defaultCursorField",schemaPath:"#/properties/defaultCursorField/type",keyword:"type",params:{type: schema17.properties.defaultCursorField.type}};
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
const err7 = {instancePath:instancePath+"/defaultCursorField/" + i1,schemaPath:"#/properties/defaultCursorField/items/type",keyword:"type",params:{type: "string"}};
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
if(data.sourceDefinedPrimaryKey !== undefined){
let data7 = data.sourceDefinedPrimaryKey;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/sourceDefinedPrimaryKey",schemaPath:"#/properties/sourceDefinedPrimaryKey/type",keyword:"type",params:{type: schema17.properties.sourceDefinedPrimaryKey.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2+"/" + i3,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/items/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/sourceDefinedPrimaryKey/" + i2,schemaPath:"#/properties/sourceDefinedPrimaryKey/items/type",keyword:"type",params:{type: "array"}};
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
if(data.namespace !== undefined){
let data10 = data.namespace;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: schema17.properties.namespace.type}};
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
validate87.errors = vErrors;
return errors === 0;
}



function validate88(data, instancePath = ""){
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
validate88.errors = vErrors;
return errors === 0;
}



function validate89(data, instancePath = ""){
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
const err4 = {instancePath:instancePath+"/cursorField",schemaPath:"#/properties/cursorField/type",keyword:"type",params:{type: schema20.properties.cursorField.type}};
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
if(data.primaryKey !== undefined){
let data4 = data.primaryKey;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/primaryKey",schemaPath:"#/properties/primaryKey/type",keyword:"type",params:{type: schema20.properties.primaryKey.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err8 = {instancePath:instancePath+"/primaryKey/" + i1+"/" + i2,schemaPath:"#/properties/primaryKey/items/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/primaryKey/" + i1,schemaPath:"#/properties/primaryKey/items/type",keyword:"type",params:{type: "array"}};
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
if(data.aliasName !== undefined){
let data7 = data.aliasName;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/aliasName",schemaPath:"#/properties/aliasName/type",keyword:"type",params:{type: schema20.properties.aliasName.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.selected !== undefined){
if(typeof data.selected !== "boolean"){
const err11 = {instancePath:instancePath+"/selected",schemaPath:"#/properties/selected/type",keyword:"type",params:{type: "boolean"}};
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
validate89.errors = vErrors;
return errors === 0;
}



function validate90(data, instancePath = ""){
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
validate90.errors = vErrors;
return errors === 0;
}



function validate91(data, instancePath = ""){
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
validate91.errors = vErrors;
return errors === 0;
}


const schema134 = {"type":"object","required":["propertyPath"],"properties":{"propertyPath":{"type":"string"},"invalidValue":{"type":["string","null"]},"message":{"type":["string","null"]}}};

function validate92(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.propertyPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "propertyPath"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.propertyPath !== undefined){
if(typeof data.propertyPath !== "string"){
const err1 = {instancePath:instancePath+"/propertyPath",schemaPath:"#/properties/propertyPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.invalidValue !== undefined){
let data1 = data.invalidValue;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/invalidValue",schemaPath:"#/properties/invalidValue/type",keyword:"type",params:{type: schema134.properties.invalidValue.type}};
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
let data2 = data.message;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema134.properties.message.type}};
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
validate92.errors = vErrors;
return errors === 0;
}


const schema135 = {"type":"object","required":["message"],"properties":{"id":{"type":["string","null"]},"message":{"type":"string"},"exceptionClassName":{"type":["string","null"]},"exceptionStack":{"type":["array","null"],"items":{"type":"string"}},"rootCauseExceptionClassName":{"type":["string","null"]},"rootCauseExceptionStack":{"type":["array","null"],"items":{"type":"string"}}}};

function validate93(data, instancePath = ""){
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
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema135.properties.id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exceptionClassName !== undefined){
let data2 = data.exceptionClassName;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/exceptionClassName",schemaPath:"#/properties/exceptionClassName/type",keyword:"type",params:{type: schema135.properties.exceptionClassName.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.exceptionStack !== undefined){
let data3 = data.exceptionStack;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/exceptionStack",schemaPath:"#/properties/exceptionStack/type",keyword:"type",params:{type: schema135.properties.exceptionStack.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/exceptionStack/" + i0,schemaPath:"#/properties/exceptionStack/items/type",keyword:"type",params:{type: "string"}};
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
if(data.rootCauseExceptionClassName !== undefined){
let data5 = data.rootCauseExceptionClassName;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/rootCauseExceptionClassName",schemaPath:"#/properties/rootCauseExceptionClassName/type",keyword:"type",params:{type: schema135.properties.rootCauseExceptionClassName.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rootCauseExceptionStack !== undefined){
let data6 = data.rootCauseExceptionStack;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/rootCauseExceptionStack",schemaPath:"#/properties/rootCauseExceptionStack/type",keyword:"type",params:{type: schema135.properties.rootCauseExceptionStack.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/rootCauseExceptionStack/" + i1,schemaPath:"#/properties/rootCauseExceptionStack/items/type",keyword:"type",params:{type: "string"}};
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
validate93.errors = vErrors;
return errors === 0;
}


const schema136 = {"type":"object","required":["message","validationErrors"],"properties":{"message":{"type":"string"},"exceptionClassName":{"type":["string","null"]},"exceptionStack":{"type":["array","null"],"items":{"type":"string"}},"validationErrors":{"type":"array","items":{"$ref":"#/components/schemas/InvalidInputProperty"}}}};

function validate94(data, instancePath = ""){
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
if(data.validationErrors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validationErrors"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exceptionClassName !== undefined){
let data1 = data.exceptionClassName;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/exceptionClassName",schemaPath:"#/properties/exceptionClassName/type",keyword:"type",params:{type: schema136.properties.exceptionClassName.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.exceptionStack !== undefined){
let data2 = data.exceptionStack;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/exceptionStack",schemaPath:"#/properties/exceptionStack/type",keyword:"type",params:{type: schema136.properties.exceptionStack.type}};
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
const err5 = {instancePath:instancePath+"/exceptionStack/" + i0,schemaPath:"#/properties/exceptionStack/items/type",keyword:"type",params:{type: "string"}};
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
if(data.validationErrors !== undefined){
let data4 = data.validationErrors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate92(data4[i1], instancePath+"/validationErrors/" + i1))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/validationErrors",schemaPath:"#/properties/validationErrors/type",keyword:"type",params:{type: "array"}};
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
validate94.errors = vErrors;
return errors === 0;
}


const schema137 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"},"exceptionClassName":{"type":["string","null"]},"exceptionStack":{"type":["array","null"],"items":{"type":"string"}},"rootCauseExceptionClassName":{"type":["string","null"]},"rootCauseExceptionStack":{"type":["array","null"],"items":{"type":"string"}}}};

function validate96(data, instancePath = ""){
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
const err2 = {instancePath:instancePath+"/exceptionClassName",schemaPath:"#/properties/exceptionClassName/type",keyword:"type",params:{type: schema137.properties.exceptionClassName.type}};
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
const err3 = {instancePath:instancePath+"/exceptionStack",schemaPath:"#/properties/exceptionStack/type",keyword:"type",params:{type: schema137.properties.exceptionStack.type}};
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
const err5 = {instancePath:instancePath+"/rootCauseExceptionClassName",schemaPath:"#/properties/rootCauseExceptionClassName/type",keyword:"type",params:{type: schema137.properties.rootCauseExceptionClassName.type}};
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
const err6 = {instancePath:instancePath+"/rootCauseExceptionStack",schemaPath:"#/properties/rootCauseExceptionStack/type",keyword:"type",params:{type: schema137.properties.rootCauseExceptionStack.type}};
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
validate96.errors = vErrors;
return errors === 0;
}

