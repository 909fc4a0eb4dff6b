import { ref } from "../make-document.ts";
import { answer, json, object, operation, type SmallDocument, size, text } from "./small-document.ts";

export const OPERATIONS: readonly SmallDocument[] = [
  {
    name: "inline bodies of each media type",
    schemas: { Thing: object({ a: text }), Problem: object({ why: text }) },
    paths: {
      "/object": { post: operation("object", { body: object({ a: size }), answer: object({ b: size }) }) },
      "/list": {
        post: operation("list", {
          body: { type: "array", items: ref("Thing") },
          answer: { type: "array", items: text },
        }),
      },
      "/text": { post: operation("text", { body: text, answer: { type: ["integer", "null"] } }) },
      "/boolean": { post: operation("boolean", { body: true, answer: false }) },
      "/default": {
        post: { operationId: "byDefault", "x-effect": "read", responses: { default: answer(ref("Thing")) } },
      },
      "/several": {
        post: {
          operationId: "several",
          "x-effect": "read",
          responses: {
            "200": answer(ref("Thing")),
            "202": answer(object({ job: text })),
            "204": { description: "" },
            "4XX": answer(object({ why: text })),
            default: answer(ref("Problem")),
          },
        },
      },
      "/form": {
        post: {
          operationId: "form",
          "x-effect": "write",
          requestBody: {
            content: { "multipart/form-data": { schema: object({ file: { type: "string", format: "binary" } }) } },
          },
          responses: { "200": { description: "", content: { "text/csv": { schema: text } } } },
        },
      },
      "/charset": {
        post: {
          operationId: "charset",
          "x-effect": "write",
          requestBody: { content: { "text/xml": {}, "application/json; charset=utf-8": { schema: ref("Thing") } } },
          responses: { "200": { description: "", content: { "application/hal+json": { schema: ref("Thing") } } } },
        },
      },
      "/described": { post: operation("described", { body: { ...ref("Thing"), description: "It." } }) },
      "/narrowed": { post: operation("narrowed", { body: { ...ref("Thing"), required: ["a"] } }) },
      "/taken": { post: operation("getObject", { body: object({ c: size }) }) },
      "/shared": {
        get: {
          operationId: "shared1",
          "x-effect": "read",
          responses: { "200": { $ref: "#/components/responses/Page" } },
        },
        put: {
          operationId: "shared2",
          "x-effect": "read",
          responses: { "200": { $ref: "#/components/responses/Page" } },
        },
      },
      "/none": {
        get: {
          operationId: "none",
          "x-effect": "read",
          responses: { "204": { description: "" }, "304": { description: "" } },
        },
      },
    },
    other: {
      components: {
        schemas: { Thing: object({ a: text }), Problem: object({ why: text }), GetObjectRequest: text },
        responses: { Page: answer(object({ items: { type: "array", items: ref("Thing") } })) },
      },
    },
    values: {
      ObjectRequest: [{ a: "s" }, { a: 5 }],
      ListRequest: [[{ a: "" }], {}],
      TextResponse: [null, 5, "x"],
      SeveralResponse: [{ a: "" }, { job: "" }],
      GetObjectRequest2: [{ c: "s" }, { c: "x" }],
      PageResponse: [{ items: [{ a: "" }] }, { items: [5] }],
      NarrowedRequest: [{ a: "" }, {}],
    },
    program: [
      'const a: OperationBodies["object_"] = { request: { a: "s" }, response: { b: "new" } };',
      'const b: OperationBodies["list"] = { request: [{ a: "" }], response: [""] };',
      'const c: OperationBodies["text"] = { request: "", response: null };',
      'const d: OperationBodies["byDefault"]["response"] = { a: "" };',
      'const e: OperationBodies["several"]["response"][] = [{ a: "" }, { job: "" }, undefined];',
      'const f: OperationBodies["form"] = { request: { file: "" }, response: "" };',
      'const g: OperationBodies["charset"] = { request: { a: "" }, response: { a: "" } };',
      'const h: OperationBodies["shared1" | "shared2"]["response"] = { items: [] } satisfies api.PageResponse;',
      'const i: OperationBodies["none"] = { request: undefined, response: undefined };',
      'const j: OperationBodies["getObject"]["request"] = { c: "s" } satisfies api.GetObjectRequest2;',
    ].join("\n"),
  },
  {
    name: "parameters and headers",
    schemas: { Thing: size },
    paths: {
      "/a/{id}/{%}": {
        parameters: [
          { name: "q", in: "query", required: true, schema: text },
          { name: "id", in: "path", required: true, schema: { type: "integer" } },
          { name: "%", in: "path", required: true, schema: text },
        ],
        get: operation("a", {
          parameters: [
            { name: "q", in: "query", schema: ref("Thing"), deprecated: true },
            { name: "filter[x]", in: "query", content: json(ref("Thing")) },
            { name: "X-Y", in: "header", schema: ref("Thing") },
            { name: "s", in: "cookie", schema: { type: ["string", "null"] } },
          ],
          responses: {
            "200": { description: "", headers: { "X-Z": { schema: ref("Thing"), required: true }, W: {} } },
          },
        }),
      },
    },
    program: [
      'const a: paths["/a/{id}/{%}"]["get"]["parameters"] = { path: { id: 1, "%": "" }, query: { q: "s", "filter[x]": "s" } };',
      'const b: paths["/a/{id}/{%}"]["get"]["responses"][200]["headers"] = { "X-Z": "new", other: 1 };',
    ].join("\n"),
  },
  { name: "only components", schemas: { Thing: object({ a: size }) }, values: { Thing: [{ a: "s" }, { a: "x" }] } },
  { name: "an info of other types", paths: {}, other: { info: { version: 1, contact: { name: "a" } } } },
  { name: "no info", paths: {}, other: { info: undefined } },
  { name: "only an operation", paths: { "/": { get: operation(undefined, {}) } } },
  {
    name: "a webhook",
    schemas: { Thing: size },
    paths: { "/": { post: operation("send", { body: ref("Thing") }) } },
    other: { webhooks: { changed: { post: { requestBody: { content: json(ref("Thing")) } } } } },
    program: 'const a: api.ThingRead = "new";',
  },
];
