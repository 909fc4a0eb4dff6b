import { expect, test } from "vitest";
import { makeSpec, ref } from "../../test/make-document.ts";
import type { MediaType } from "../document/openapi-document.ts";
import { render } from "./render.ts";

const json = { "application/json": { schema: ref("Thing") } };
const none = {};

test.each<[string, Record<string, Record<string, MediaType>>, string | undefined]>([
  ["200", { "200": json }, "Thing"],
  ["201", { "201": json }, "Thing"],
  ["2XX", { "2XX": json }, "Thing"],
  ["another status before it", { "404": { "application/json": { schema: ref("Problem") } }, "2XX": json }, "Thing"],
  ["default, without a success status", { "500": none, default: json }, "Thing"],
  ["a success status beside default", { "204": none, default: json }, undefined],
  ["one status with and one without a body", { "204": none, "200": json }, "Thing | undefined"],
  ["the same body twice", { "200": json, "201": json }, "Thing"],
  ["two bodies", { "200": json, "202": { "application/json": { schema: ref("Problem") } } }, "GetThingResponse"],
  [
    "application/json with a parameter",
    { "200": { "application/json; charset=utf-8": { schema: ref("Thing") } } },
    "Thing",
  ],
  ["+json", { "200": { "application/vnd.api+json": { schema: ref("Thing") } } }, "Thing"],
  ["plain text", { "200": { "text/plain": { schema: { type: "string" } } } }, "GetThingResponse"],
  ["JSON after another media type", { "200": { "text/html": {}, ...json } }, "Thing"],
  ["a body without a schema", { "200": { "application/json": {} } }, "GetThingResponse"],
  ["a list", { "200": { "application/json": { schema: { type: "array", items: ref("Thing") } } } }, "GetThingResponse"],
])("the response of an operation with %s has a type and a validator", async (_what, responses, name) => {
  const spec = makeSpec({ schemas: { Thing: { type: "object" }, Problem: { type: "string" } } });
  const operation = spec.document.paths["/things/get"]?.["post"];
  if (!operation) throw new Error("the document has no operation");
  operation.responses = Object.fromEntries(
    Object.entries(responses).map(([status, content]) => [status, { description: "", content }]),
  );
  const files = await render(spec);
  const type = name === undefined ? "undefined" : `api.${name}`;
  expect(files.get("operations.gen.ts")).toContain(`getThing: { request: undefined; response: ${type} }`);
  const validator = name && `  getThing: validate${name.replace(" | undefined", "")},\n`;
  expect(/^ {2}getThing: .*\n/m.exec(files.get("validators.gen.ts") ?? "")?.[0]).toBe(validator);
});

test.each<[string, MediaType]>([
  ["application/json", { schema: { type: "object", properties: { a: { type: "string" } } } }],
  ["application/json", { schema: { type: "array", items: ref("Thing") } }],
  ["application/json", { schema: { type: "string" } }],
  ["application/json;charset=UTF-8", { schema: ref("Thing") }],
  ["application/merge-patch+json", { schema: ref("Thing") }],
  ["application/x-www-form-urlencoded", { schema: { type: "object" } }],
  ["multipart/form-data", { schema: { type: "object" } }],
  ["application/octet-stream", {}],
])("a request of %s with %j has a type and a strict validator", async (mediaType, media) => {
  const spec = makeSpec({ schemas: { Thing: { type: "object" } } });
  const operation = spec.document.paths["/things/get"]?.["post"];
  if (!operation) throw new Error("the document has no operation");
  operation.requestBody = { required: true, content: { [mediaType]: media } };
  const files = await render(spec);
  const name = media.schema?.$ref ? "Thing" : "GetThingRequest";
  const operations = files.get("operations.gen.ts");
  expect(operations).toContain(`getThing: { request: api.${name}; response: undefined }`);
  expect(operations).toContain(`"request": "${name}"`);
  if (mediaType !== "application/json") expect(operations).toContain(`"contentType": "${mediaType}"`);
  expect(files.get("validators-strict.gen.ts")).toContain(`  getThing: validate${name},\n`);
});
