import type { Schema } from "../src/document/openapi-document.ts";
import { ref } from "./make-document.ts";

/** A small document, and values for its generated code. */
export interface SmallDocument {
  /** What is special about it. */
  readonly what: string;
  readonly schemas?: Record<string, Schema | Record<string, unknown>>;
  readonly paths?: Record<string, unknown>;
  /** Other parts of the document. */
  readonly other?: Record<string, unknown>;
  /** Values of a schema that Ajv takes, or that it refuses, and mutations of them: by the names in code. */
  readonly values?: Record<string, readonly unknown[]>;
  /** Whether each object sets `additionalProperties`, so that strict validators agree with Ajv. */
  readonly isExplicit?: boolean;
  /** Lines of a program that uses `api`, `operations`, `paths` and `enums`. */
  readonly program?: string;
}

const json = (schema: unknown): object => ({ "application/json": { schema } });
const answer = (schema: unknown): object => ({ description: "", content: json(schema) });

/** An operation with a `Thing` as request and response. */
function both(schema: unknown = ref("Thing")): Record<string, unknown> {
  return { "/things": { post: operation("both", { body: schema, answer: schema }) } };
}

function operation(
  operationId: string | undefined,
  parts: { body?: unknown; answer?: unknown } & Record<string, unknown>,
) {
  const { body, answer: response, ...others } = parts;
  return {
    ...(operationId !== undefined && { operationId }),
    "x-effect": "read",
    ...(body !== undefined && { requestBody: { required: true, content: json(body) } }),
    responses: { "200": response === undefined ? { description: "" } : answer(response) },
    ...others,
  };
}

const object = (properties: Record<string, unknown>, more: object = {}): Record<string, unknown> => ({
  type: "object",
  properties,
  ...more,
});
const text = { type: "string" };
const cat = object({ t: text, meows: { type: "boolean" } }, { required: ["t", "meows"] });
const dog = object({ t: text, barks: { type: "boolean" } }, { required: ["t", "barks"] });
const size = { type: "string", enum: ["s", "l"] };

/** Texts that end a comment, a string, a line or a page, or that turn the direction of a line round. */
export const HOSTILE: readonly string[] = [
  "x */ export const pwned = 1; /* y",
  "*/ globalThis.pwned = 1; /*",
  "Runs every */5 minutes",
  "Lists the files under /a/*/b",
  "`; globalThis.pwned = 1; `",
  "$" + "{globalThis.pwned = 1}",
  '"; globalThis.pwned = 1; "',
  "'; globalThis.pwned = 1; '",
  "\\",
  '\\"; globalThis.pwned = 1; //',
  "a\nglobalThis.pwned = 1;",
  "a\r\nglobalThis.pwned = 1;",
  "a\u2028globalThis.pwned = 1;",
  "a\u2029globalThis.pwned = 1;",
  "</script><script>globalThis.pwned = 1</script>",
  "<!-- globalThis.pwned = 1",
  "\u202e/* } \u2066",
  "a\u0000b",
  "\ud800",
  "@ts-expect-error",
  "@ts-ignore",
  "@jsxImportSource evil",
  "@internal",
  "// # sourceMappingURL=http://evil.example/map",
  "*",
  "/",
  "*\u0000/ globalThis.pwned = 1; /*",
  "*\u202e/ globalThis.pwned = 1; /*",
];

/** Half of a surrogate pair is valid in a string, but not in a name: Ajv cannot write its pointer. */
const HOSTILE_NAMES = HOSTILE.filter((it) => !/\p{Cs}/u.test(it));
const hostileProperties = Object.fromEntries(HOSTILE_NAMES.map((it) => [it, text]));

export const SMALL_DOCUMENTS: readonly SmallDocument[] = [
  {
    what: "hostile texts, wherever a document has a text",
    schemas: Object.fromEntries(
      HOSTILE.map((it, index) => [
        `Thing${index}`,
        {
          ...object({
            a: { ...size, title: it, description: it, default: it, pattern: "" },
            [it.replace(/\p{Cs}/u, "")]: { const: it },
          }),
          description: it,
          title: it,
          format: it,
          enum: [it, { [it]: it }],
        },
      ]),
    ),
    paths: Object.fromEntries(
      HOSTILE.map((it, index) => [
        `/${it}`,
        {
          parameters: [{ name: it, in: "query", description: it, schema: text }],
          post: operation(`op${index}`, {
            body: ref(`Thing${index}`),
            summary: it,
            description: it,
            tags: [it],
            responses: {
              [`2${index % 10}0`]: {
                description: it,
                headers: { [it]: { description: it, schema: { enum: [it] } } },
                content: { [it]: { schema: object(hostileProperties) } },
              },
            },
          }),
        },
      ]),
    ),
    other: { info: { title: HOSTILE.join(" "), version: HOSTILE[0], "x-more": HOSTILE } },
  },
  {
    what: "hostile names of schemas and operations",
    schemas: Object.fromEntries(HOSTILE_NAMES.map((it) => [it.replaceAll(/[~/%]/g, "-"), object({ a: size })])),
    paths: Object.fromEntries(
      HOSTILE.map((it, index) => [`/a${index}`, { get: operation(it, { body: size, answer: size }) }]),
    ),
  },
  {
    what: "names that are no identifiers, or are taken",
    schemas: {
      "foo-bar": object({ a: ref("foo.bar"), b: ref("fooBar") }),
      "foo.bar": text,
      fooBar: size,
      "2fa": size,
      Größe: size,
      Grösse: size,
      名前: object({ 種類: size, 種別: { enum: ["b"] } }),
      string: size,
      any: text,
      Record: object({ a: text, more: { type: "object" } }),
      Omit: object({ a: text }),
      Array: { type: "array", items: text },
      Promise: size,
      Object: size,
      keyof: size,
      infer: size,
      readonly: text,
      as: text,
      default: text,
      delete: text,
      constructor: object({ constructor: text, toString: text }),
      toString: size,
      hasOwnProperty: size,
      api: size,
      operations: size,
      OperationName: text,
      OperationBodies: text,
      WithRequired: text,
      paths: text,
      components: text,
      Validator: object({ check: ref("toValidator") }),
      toValidator: size,
      login: size,
      "": text,
      "-": text,
      a_b: object({ c: size }),
      Uses: object(
        Object.fromEntries(
          ["Record", "keyof", "infer", "readonly", "as", "string", "Array"].map((it) => [it, ref(it)]),
        ),
      ),
    },
    paths: {
      "/a": {
        get: operation("repos/list-for-org", { answer: ref("Größe") }),
        put: operation("void", { body: ref("string"), answer: ref("2fa") }),
        post: operation("login", { body: ref("login"), answer: ref("Record") }),
        delete: operation("Login", { answer: ref("Omit") }),
        patch: operation("repos.list.for.org", {}),
        head: operation("operations", {}),
      },
      "/users/{id}/repos": { get: operation(undefined, { answer: ref("foo-bar") }) },
      "/users/{id}/repos/": { get: operation(undefined, { answer: ref("keyof") }) },
      "/": { get: operation("constructor", { answer: ref("constructor") }), post: operation("import", {}) },
    },
    values: { Größe: ["s", "x", 5], _2fa: ["s"], fooBar3: ["a"], Record_: [{ a: "" }], toString: ["s", 5] },
    program: [
      'const a: api.fooBar2 = { a: "", b: "s" };',
      "const b: api.Record_ = { a: '', more: { x: 1 } };",
      "const c: keyof typeof operations.operations = 'reposListForOrg';",
      "const d = [operations.void_, operations.login2, operations.Login, operations.getUsersByIdRepos, operations.getUsersByIdRepos2];",
      "const e: api.Größe | api.名前 = 's';",
    ].join("\n"),
  },
  {
    what: "names that differ in case only",
    schemas: { Thing: size, thing: size, tHing: text, ThingKind: size, Thingkind: object({ kind: size }) },
    paths: {
      "/a": { get: operation("getThing", {}), post: operation("getthing", {}), put: operation("GetThing", {}) },
    },
    program: "const a = [enums.thingValues, enums.thing2Values, enums.isKnownThing, enums.isKnownthing2];",
  },
  {
    what: "an enum of a property beside a schema of its name",
    schemas: {
      Job: object({ status: size, "sta-tus": size, Status: { enum: ["x"] } }),
      JobStatus: { type: "string", enum: ["b"] },
      Thing: object({ größe: { enum: ["a"] }, gröbe: { enum: ["b"] }, "✓": { enum: ["c"] }, "✗": { enum: ["d"] } }),
    },
    program: "const a: readonly ['b'] = enums.jobStatusValues; const b: readonly ['s', 'l'] = enums.jobStatus2Values;",
  },
  {
    what: "enums in every place",
    schemas: {
      Thing: {
        ...object({
          any: { anyOf: [size, { type: "null" }] },
          one: {
            oneOf: [
              { const: "a", title: "A" },
              { const: "b", description: "B" },
            ],
          },
          all: { allOf: [size, { description: "" }] },
          list: { type: "array", items: size },
          map: { type: "object", additionalProperties: size },
          tuple: { type: "array", prefixItems: [size, { enum: ["t"] }] },
          untyped: { enum: ["x", "y"] },
          numbers: { enum: [1, 2] },
          mixed: { enum: ["a", 1, null, true] },
          constant: { const: "z" },
          data: { enum: [{ a: 1 }, [1, "b"], {}] },
          big: { enum: [2 ** 63, -1, 1e21, 0.1] },
        }),
      },
    },
    paths: both(),
    values: {
      Thing: [
        {
          any: "s",
          one: "a",
          all: "l",
          list: ["s"],
          map: { x: "s" },
          tuple: ["s", "t"],
          untyped: "x",
          numbers: 1,
          mixed: 1,
        },
        { any: null, constant: "z", data: { a: 1 }, big: -1, mixed: null },
        { untyped: 5 },
        { constant: 5 },
        { one: "new" },
        { one: 5 },
      ],
    },
    program: [
      "declare const answer: OperationBodies['both']['response'];",
      "const one: 'a' | 'b' | (string & {}) | undefined = answer.one;",
      'const new1: api.ThingRead["one"] = "new", new2: api.ThingRead["untyped"] = "new", new3: api.ThingRead["numbers"] = 9;',
      "// @ts-expect-error a request is one of the known",
      'const old: api.Thing["one"] = "new";',
      'const v: api.Thing = { any: "s", one: "a", all: "l", list: ["s"], map: { x: "s" }, tuple: ["s", "t"], untyped: "x", mixed: 1, data: [1, "b"] };',
      "const w = [enums.thingOneValues, enums.thingMapValues, enums.thingAnyValues, enums.thingAllValues, enums.thingTuple2Values];",
    ].join("\n"),
  },
  {
    what: "allOf with required",
    schemas: {
      Base: object({ a: text, b: { type: ["string", "null"] } }),
      Thing: { allOf: [ref("Base")], required: ["a", "b"] },
      Other: { allOf: [ref("Base"), { required: ["a"] }] },
      Third: { type: "object", allOf: [ref("Base")], properties: { c: { type: "number" } }, required: ["a", "c", "d"] },
      Either: object({ a: text, b: text }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }),
    },
    paths: both(),
    values: {
      Thing: [{ a: "", b: null }, {}],
      Other: [{ a: "" }, {}],
      Third: [
        { a: "", c: 1, d: 0 },
        { a: "", c: 1 },
      ],
      Either: [{ a: "" }, { a: "", b: "" }, {}],
    },
    program: [
      'const a: api.Thing = { a: "", b: null }; const b: string = a.a; const c: string | null = a.b;',
      "// @ts-expect-error a is required",
      "const d: api.Other = {};",
      'const e: api.Third = { a: "", c: 1, d: 0 }; const f: api.Either = { a: "" };',
      "// @ts-expect-error a or b is required",
      "const g: api.Either = {};",
    ].join("\n"),
  },
  {
    what: "discriminators with a mapping",
    schemas: {
      Cat: { ...cat, properties: { ...(cat["properties"] as object), size } },
      Dog: dog,
      Thing: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "t", mapping: { cat: "#/components/schemas/Cat", hund: "Dog", dog: "Dog" } },
      },
      List: { type: "array", items: { anyOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "t" } } },
    },
    paths: both(),
    values: { Thing: [{ t: "cat", meows: true, size: "s" }, { t: "dog", barks: true }, { t: "cat" }] },
    program: [
      "declare const thing: OperationBodies['both']['response'];",
      'if (thing.t === "cat") { const meows: boolean = thing.meows; } else { const barks: boolean = thing.barks; }',
      'const cat: api.CatRead["t"] = "cat", dogs: api.Dog["t"][] = ["dog", "hund"];',
    ].join("\n"),
  },
  {
    what: "discriminators without a mapping, of a base, and wrong ones",
    schemas: {
      Thing: { oneOf: [ref("cat-1"), ref("Dog")], discriminator: { propertyName: "t" } },
      "cat-1": cat,
      Dog: { ...dog, properties: { ...(dog["properties"] as object), t: { enum: ["Dog", "Hound"] } } },
      Base: {
        ...object({ kind: text }, { required: ["kind"] }),
        discriminator: { propertyName: "kind", mapping: { l: "Leaf" } },
      },
      Leaf: { allOf: [ref("Base"), object({ green: { type: "boolean" } })] },
      Root: { allOf: [ref("Base"), object({ deep: { type: "boolean" }, kind: { enum: ["Root", "root"] } })] },
      Fruit: { allOf: [ref("Leaf"), object({ sweet: { type: "boolean" } })] },
      Tree: { oneOf: [ref("Leaf"), ref("Root")], discriminator: { propertyName: "kind" } },
      Wrong: { oneOf: [ref("Odd"), ref("Even")], discriminator: { propertyName: "nothing" } },
      Odd: object({ t: { const: "odd" } }),
      Even: { oneOf: [ref("Odd"), ref("Tree")] },
      Lost: {
        oneOf: [ref("Odd")],
        discriminator: { propertyName: "t", mapping: { odd: "#/components/schemas/Nowhere", x: "y.json" } },
      },
    },
    paths: both(),
    values: { Thing: [{ t: "cat-1", meows: true }], Leaf: [{ kind: "l", green: true }], Fruit: [{ kind: "Fruit" }] },
    program: [
      'const a: api.cat1["t"] = "cat-1"; const b: api.Dog["t"] = "Dog"; const c: api.Root = { kind: "Root" };',
      'const d: api.Odd = { t: "odd" }; const e: api.Fruit = { kind: "Fruit", sweet: true }; const f: api.Lost = { t: "odd" };',
    ].join("\n"),
  },
  {
    what: "bodies in place, of every kind",
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
    what: "parameters and headers of every kind",
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
  {
    what: "objects of every form",
    schemas: {
      Free: { type: "object" },
      Empty: { type: "object", additionalProperties: false },
      Named: object({ a: text, "100%": text, "a b": text, "1": text, "": text }, { additionalProperties: false }),
      NoProperties: object({}),
      Open: object({ a: text }, { additionalProperties: true }),
      Map: { type: "object", additionalProperties: { type: "integer" } },
      Mixed: object({ a: text, b: text }, { required: ["b"], additionalProperties: { type: "integer" } }),
      Inside: object({ a: object({ x: ref("Inside") }) }, { additionalProperties: object({ y: ref("Inside") }) }),
      Pattern: object(
        { a: { type: "boolean" } },
        { patternProperties: { "^x-": { type: "integer" } }, additionalProperties: false },
      ),
      Names: { type: "object", propertyNames: { enum: ["a", "b"] }, additionalProperties: text },
      Missing: object({ a: text }, { required: ["a", "c"] }),
      Nested: object({ a: object({ b: object({ c: { type: "array", items: object({ d: text }) } }) }) }),
      Recursive: object({ next: ref("Recursive"), list: { type: "array", items: ref("Recursive") } }),
      RecursiveMap: { type: "object", additionalProperties: ref("RecursiveMap") },
      RecursiveList: { type: "array", items: ref("RecursiveList") },
      RecursiveChoice: {
        anyOf: [
          text,
          { type: "array", items: ref("RecursiveChoice") },
          { type: "object", additionalProperties: ref("RecursiveChoice") },
        ],
      },
      RecursiveAll: { allOf: [ref("Free"), object({ next: ref("RecursiveAll") })] },
      Dependent: object(
        { a: text, b: text },
        { dependentRequired: { a: ["b"] }, dependentSchemas: { b: { required: ["a"] } } },
      ),
      Closed: { allOf: [ref("Named2")], unevaluatedProperties: false },
      Named2: object({ a: text }),
      Defs: {
        ...object({ a: { $ref: "#/components/schemas/Defs/$defs/inner" } }),
        $defs: { inner: object({ x: size }) },
      },
      Limits: { type: "object", minProperties: 1, maxProperties: 2 },
      Untyped: { properties: { a: text }, required: ["a"] },
      True: object({ a: true, b: false, c: {} }),
    },
    values: {
      Free: [{}, { a: 1 }, []],
      Empty: [{}, { a: 1 }],
      Named: [{ a: "", "100%": "", "1": "", "": "" }],
      NoProperties: [{}, { a: 1 }],
      Open: [{ a: "", b: 1 }],
      Map: [{ a: 1 }, { a: "" }],
      Mixed: [{ a: "", b: "", c: 1 }, { b: "" }],
      Pattern: [{ a: true, "x-a": 1 }, { "x-a": "" }],
      Names: [{ a: "" }, { c: "" }],
      Missing: [{ a: "", c: 1 }, { a: "" }],
      Nested: [{ a: { b: { c: [{ d: "" }] } } }],
      Recursive: [{ next: { next: {} }, list: [{}] }],
      RecursiveMap: [{ a: { b: {} } }, { a: 1 }],
      RecursiveList: [[[], [[]]], [1]],
      RecursiveChoice: ["", [["a"], { b: "c" }], 5],
      RecursiveAll: [{ next: { next: {} } }],
      Dependent: [{ a: "", b: "" }, { a: "" }, { b: "" }],
      Closed: [{ a: "" }, { b: 1 }],
      Defs: [{ a: { x: "s" } }, { a: { x: "z" } }],
      Limits: [{ a: 1 }, {}],
      Untyped: [{ a: "" }, {}, 5],
      True: [{ a: 1, c: null }, { b: 1 }],
    },
    program: [
      'const a: api.Mixed = { a: "", b: "", c: 1 }, b: api.Mixed = { b: "" };',
      'const c: api.Pattern = { a: true, "x-a": 1 }; const d: api.Map = { a: 1 }; const e: api.Open = { a: "", b: 1 };',
      'const f: api.RecursiveMap = { a: { b: {} } }; const g: api.RecursiveList = [[], [[]]]; const h: api.RecursiveChoice = [["a"], { b: "c" }];',
      'const i: api.Named = { "100%": "", "a b": "", 1: "", "": "" }; const j: api.Missing = { a: "", c: 1 }; const k: api.Defs = { a: { x: "s" } };',
      "// @ts-expect-error no other properties",
      "const l: api.Empty = { a: 1 };",
      "const m: keyof api.Defs = 'a';",
    ].join("\n"),
  },
  {
    what: "arrays of every form",
    schemas: {
      Any: { type: "array" },
      Tuple: { type: "array", prefixItems: [text, { type: "integer" }] },
      Full: { type: "array", prefixItems: [text, { type: ["integer", "null"] }], items: false, minItems: 2 },
      Rest: { type: "array", prefixItems: [text], items: { anyOf: [{ type: "integer" }, { type: "null" }] } },
      Unions: { type: "array", items: { oneOf: [text, { type: "integer" }] } },
      Contains: { type: "array", contains: { const: 1 }, minContains: 1, uniqueItems: true },
      Unevaluated: { type: "array", prefixItems: [text], unevaluatedItems: false },
      Untyped: { items: text },
    },
    values: {
      Any: [[], [1, ""], {}],
      Tuple: [[], ["a"], ["a", 1], ["a", 1, true], [1]],
      Full: [["a", 1], ["a", null], ["a"], ["a", 1, 2]],
      Rest: [
        ["a", 1, null],
        ["a", "b"],
      ],
      Unions: [["a", 1], [true]],
      Contains: [[1], [2], [1, 1]],
      Unevaluated: [["a"], ["a", 1]],
      Untyped: [["a"], [1], 5],
    },
    isExplicit: true,
    program: [
      'const a: api.Tuple[] = [[], ["a"], ["a", 1], ["a", 1, true]]; const b: api.Full = ["a", null];',
      "// @ts-expect-error both are required",
      'const c: api.Full = ["a"];',
      'const d: api.Rest = ["a", 1, null]; const e: api.Unions = ["a", 1]; const f: api.Unevaluated = ["a"];',
    ].join("\n"),
  },
  {
    what: "null in every form",
    schemas: {
      Types: { type: ["string", "null"] },
      AnyOf: { anyOf: [ref("Thing"), { type: "null" }] },
      OneOf: { oneOf: [{ type: "null" }, ref("Thing")] },
      Enum: { type: ["string", "null"], enum: ["a", null] },
      EnumWithoutType: { enum: ["a", null] },
      ConstNull: { const: null },
      Thing: object({ a: text }, { required: ["a"] }),
      TypedChoice: { type: ["object", "null"], oneOf: [ref("Thing"), { type: "null" }] },
      Objects: object({ a: text }, { type: ["object", "null"] }),
      Null: { type: "null" },
    },
    paths: both(),
    values: {
      Types: [null, "", 5],
      AnyOf: [null, { a: "" }, 5],
      OneOf: [null, { a: "" }, 5],
      Enum: [null, "a", "b"],
      EnumWithoutType: [null, "a", 5],
      ConstNull: [null, ""],
      TypedChoice: [null, { a: "" }],
      Objects: [null, { a: "" }],
      Null: [null, 0],
    },
    program: [
      "const a: [api.Types, api.AnyOf, api.OneOf, api.Enum, api.EnumWithoutType, api.ConstNull, api.TypedChoice, api.Objects] = [null, null, null, null, null, null, null, null];",
      'const b: api.TypedChoice = { a: "" };',
    ].join("\n"),
  },
  {
    what: "choices and parts",
    schemas: {
      A: object({ a: text }, { required: ["a"] }),
      B: object({ b: text }),
      Any: { anyOf: [ref("A"), ref("B")] },
      One: { oneOf: [ref("A"), object({ c: { type: "integer" } }, { required: ["c"], additionalProperties: false })] },
      All: { allOf: [ref("A"), ref("B"), object({ c: text })] },
      Not: { type: "string", not: { enum: ["x"] } },
      If: {
        ...object({ a: text, b: text }),
        if: { required: ["a"] },
        // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
        then: { required: ["b"] },
        else: { minProperties: 1 },
      },
      Beside: { ...ref("A"), properties: { d: { type: "integer" } } },
      Everything: { anyOf: [{}, ref("A")] },
      Nothing: { allOf: [text, { type: "integer" }] },
      Mixed: { anyOf: [text, { type: "array", items: ref("A") }, ref("B"), { type: "boolean" }, { type: "null" }] },
      OnlyOne: { allOf: [ref("A")], description: "It." },
      EmptyEnum: { enum: [] },
      Texts: { type: "string", anyOf: [{ enum: ["a", "b"] }, { minLength: 5 }] },
      Deep: { anyOf: [{ allOf: [{ anyOf: [{ allOf: [ref("A")] }, text] }] }, { type: "integer" }] },
    },
    values: {
      Any: [{ a: "" }, { b: "" }, { a: "", b: "" }],
      One: [{ a: "" }, { c: 1 }, { a: "", c: 1 }, {}],
      All: [{ a: "", b: "", c: "" }, {}],
      Not: ["a", "x"],
      If: [{ a: "", b: "" }, { a: "" }, {}],
      Beside: [{ a: "", d: 1 }, { d: "" }],
      Everything: [5, { a: 1 }],
      Nothing: ["", 1],
      Mixed: ["", [{ a: "" }], { b: "" }, true, null, 5],
      OnlyOne: [{ a: "" }, {}],
      EmptyEnum: ["", null],
      Texts: ["a", "c", "long enough", 5],
      Deep: [{ a: "" }, "", 1, true],
    },
    program: [
      'const a: api.Any[] = [{ a: "" }, { b: "" }, { a: "", b: "" }]; const b: api.All = { a: "", b: "", c: "" };',
      'const c: api.Beside = { a: "", d: 1 }; const d: api.Mixed[] = ["", [{ a: "" }], { b: "" }, true, null]; const e: api.Texts = "long enough";',
    ].join("\n"),
  },
  {
    what: "readOnly and writeOnly",
    schemas: {
      Thing: object(
        { id: { ...text, readOnly: true }, password: { ...text, writeOnly: true }, name: text, inner: ref("Inner") },
        { required: ["id", "password", "name"] },
      ),
      Inner: { allOf: [ref("Base"), { required: ["id"] }] },
      Base: object({ id: { ...text, readOnly: true } }),
    },
    paths: both(),
    values: {},
    program: [
      'const a: OperationBodies["both"]["request"] = { password: "", name: "", inner: {} };',
      'const b: OperationBodies["both"]["response"] = { id: "", name: "", inner: { id: "" } };',
      "// @ts-expect-error the name is required",
      'const c: OperationBodies["both"]["request"] = { password: "" };',
    ].join("\n"),
  },
  {
    what: "a schema beside the name of its variant",
    schemas: { Thing: object({ a: size }), ThingRead: object({ b: size }), ThingRead2: text },
    paths: both(),
    program:
      'const a: OperationBodies["both"]["response"] = { a: "new" }; const b: api.ThingRead3 = a; const c: api.ThingRead = { b: "s" };',
  },
  {
    what: "patterns that pages take, and numbers that are large",
    schemas: {
      Thing: { type: "string", pattern: "^[\\w-.]+$" },
      Escapes: { type: "string", pattern: "^\\-\\_\\@\\!$" },
      Brace: { type: "string", pattern: "^{a$" },
      Unicode: { type: "string", pattern: "^\\p{L}+$" },
      Quotes: { type: "string", pattern: "[\"'`\\\\/\u2028</script>]" },
      Keys: { type: "object", patternProperties: { "^[\\w-.]+$": text }, additionalProperties: false },
      Large: { type: "integer", maximum: 2 ** 63, minimum: -(2 ** 63), format: "int64" },
      Decimal: { type: "number", multipleOf: 0.5, exclusiveMinimum: 0, exclusiveMaximum: 1e300 },
      Formats: object({
        a: { ...text, format: "uuid" },
        b: { ...text, format: "date-time" },
        c: { ...text, format: "no such" },
      }),
      Texts: { type: "string", minLength: 2, maxLength: 2 },
    },
    values: {
      Thing: ["a-.", "a b", 5],
      Escapes: ["-_@!", "x"],
      Brace: ["{a", "a"],
      Unicode: ["ä", "1"],
      Quotes: ["'", "x"],
      Keys: [{ "a-.": "" }, { "a b": "" }],
      Large: [2 ** 63, 1, "1"],
      Decimal: [0.5, 0.3, -1],
      Formats: [{ a: "8f1d0a4e-3a0b-4c8e-9a57-0c2f0f9a1d11", b: "x", c: "" }],
      Texts: ["👍👍", "👍"],
    },
  },
  {
    what: "data that look like schemas",
    schemas: {
      Thing: {
        ...object({ a: text }),
        example: { $id: "abc", $anchor: "x", $dynamicAnchor: "y", $ref: "#/nope", id: 5 },
        examples: [
          { $id: "abc", $anchor: "x", $dynamicAnchor: "y" },
          { $id: "abc", $ref: "#/nope" },
        ],
        default: { $id: "abc", $ref: "#/nope", $anchor: "x" },
        "x-foo": { $ref: "#/nope", $id: "abc", $anchor: "x" },
      },
      Constant: { const: { $id: "abc", $ref: "#/nope", $anchor: "x" } },
      Enum: { enum: [{ $id: "abc", $ref: "#/nope" }, { $dynamicAnchor: "y" }] },
      Condition: { not: { const: { $id: "abc" }, examples: [{ $id: "abc" }], "x-foo": { $id: "abc" } } },
      Properties: object({ $id: text, $ref: text, $anchor: text, id: text, const: text, enum: text, default: text }),
      Unknown: { type: "string", id: "abc", $async: true, orNull: { type: "integer" }, $vocabulary: {}, $comment: "x" },
    },
    paths: {
      "/a": {
        post: operation("a", {
          body: ref("Thing"),
          "x-foo": { $ref: "#/nope", $id: "abc" },
          responses: {
            "200": {
              description: "",
              content: {
                "application/json": {
                  schema: ref("Thing"),
                  examples: { one: { value: { $id: "abc", $ref: "#/nope" } } },
                },
              },
            },
          },
        }),
      },
    },
    values: {
      Thing: [{ a: "" }, { a: 1 }],
      Constant: [{ $id: "abc", $ref: "#/nope", $anchor: "x" }, {}],
      Enum: [{ $dynamicAnchor: "y" }, {}],
      Condition: [{ $id: "abc" }, {}],
      Properties: [{ $id: "", $ref: "", const: "", enum: "" }, { $ref: 1 }],
      Unknown: ["", 5, null],
    },
  },
  { what: "components only", schemas: { Thing: object({ a: size }) }, values: { Thing: [{ a: "s" }, { a: "x" }] } },
  { what: "nothing but an operation", paths: { "/": { get: operation(undefined, {}) } } },
  {
    what: "a webhook",
    schemas: { Thing: size },
    paths: { "/": { post: operation("send", { body: ref("Thing") }) } },
    other: { webhooks: { changed: { post: { requestBody: { content: json(ref("Thing")) } } } } },
    program: 'const a: api.ThingRead = "new";',
  },
];
