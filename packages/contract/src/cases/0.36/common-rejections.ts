import { InvalidInputError } from "@airbyte-web-backend/client";
import { operations } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../0.36/contract-case.ts";
import {
  ERROR_BODIES_UNTIL,
  expectInternalError,
  expectInvalidInput,
  expectInvalidJson,
  expectMalformedId,
  expectNullDereference,
  expectUnknownProperty,
} from "./error-bodies.ts";

export interface CommonRejectionsOptions {
  readonly operation: ContractCase["operation"];
  /** The method of the client. */
  readonly method: string;
  readonly effect: ContractCase["effect"];
  /** See `ContractCase`. Default: the version that ends these error bodies. */
  readonly until?: string;
  /** A valid body, which the cases change. */
  readonly body: object;
  /** The required properties. */
  readonly required: readonly string[];
  /** A property that holds an id. */
  readonly idProperty: string;
  /** Default: 400. */
  readonly statusWithoutBody?: 400 | 500;
}

/** The rejections that all operations have in common. The server does nothing else in these cases. */
export function commonRejections({
  operation,
  method,
  effect,
  until = ERROR_BODIES_UNTIL,
  body,
  required,
  idProperty,
  statusWithoutBody = 400,
}: CommonRejectionsOptions): ContractCase[] {
  const makeCase = casesOf(operation, { until })[effect];
  const add = (name: string, run: ContractCase["run"]) => makeCase(`${method} ${name}`, run);
  const pathOf = (property: string) => `${operation}.arg0.${property}`;
  const cases = [
    add("rejects an unknown property with 422 and names it", async ({ sendInvalid }) => {
      const error = await sendInvalid(operation, { ...body, no_such_property: true }, 422);
      expect(error).to.be.instanceOf(InvalidInputError);
      expectUnknownProperty(error.body, "no_such_property", operations[operation].request);
    }),
    add("rejects an id that is not a UUID with 422", async ({ sendInvalid }) => {
      const error = await sendInvalid(operation, { ...body, [idProperty]: "no-uuid" }, 422);
      expectMalformedId(error.body, "no-uuid");
    }),
    add("rejects an id of the wrong JSON type with 422", async ({ sendInvalid }) => {
      const error = await sendInvalid(operation, { ...body, [idProperty]: { id: "x" } }, 422);
      expect(error.message).to.include("Invalid json input. ");
    }),
    add("rejects text that is not JSON with 422", async ({ sendRaw }) => {
      const response = await sendRaw(operation, { text: "this is not JSON" });
      expect(response.status).to.equal(422);
      expectInvalidJson(response.body);
    }),
    add("rejects truncated JSON with 422", async ({ sendRaw }) => {
      const response = await sendRaw(operation, { text: JSON.stringify(body).slice(0, -1) || "{" });
      expect(response.status).to.equal(422);
      expect(response.body)
        .to.have.property("message")
        .that.matches(/^Invalid json\. /);
    }),
    add("responds to PUT with 500, not 405", async ({ sendRaw }) => {
      const response = await sendRaw(operation, { method: "PUT", json: body });
      expect(response.status).to.equal(500);
      expectInternalError(response.body, "javax.ws.rs.NotAllowedException", "HTTP 405 Method Not Allowed");
    }),
    add("responds to text/plain with 500, not 415", async ({ sendRaw }) => {
      const response = await sendRaw(operation, { json: body, contentType: "text/plain" });
      expect(response.status).to.equal(500);
      expectInternalError(response.body, "javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type");
    }),
    add(`responds with ${statusWithoutBody} to a missing body and to null`, async ({ sendRaw }) => {
      for (const request of [{}, { text: "null" }]) {
        const response = await sendRaw(operation, request);
        expect(response.status).to.equal(statusWithoutBody);
        if (statusWithoutBody === 400) expectInvalidInput(response.body, [`${operation}.arg0`]);
        else expectNullDereference(response.body);
      }
    }),
  ];
  if (required.length === 0) return cases;
  return [
    ...cases,
    add("rejects {} with 400 and names all missing properties", async ({ sendInvalid }) => {
      const error = await sendInvalid(operation, {}, 400);
      expectInvalidInput(error.body, required.map(pathOf));
      expect(error).to.be.instanceOf(InvalidInputError);
      if (error instanceof InvalidInputError) expect(error.validationErrors).to.have.length(required.length);
    }),
    ...required.map((property) =>
      add(`rejects null for ${property} with 400, like a missing property`, async ({ sendInvalid }) => {
        const error = await sendInvalid(operation, { ...body, [property]: null }, 400);
        expectInvalidInput(error.body, [pathOf(property)]);
      }),
    ),
    add("reports an unknown property before missing ones", async ({ sendInvalid }) => {
      const error = await sendInvalid(operation, { no_such_property: true }, 422);
      expect(error.message).to.include("no_such_property");
    }),
  ];
}
