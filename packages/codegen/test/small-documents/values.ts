import { ref } from "../make-document.ts";
import { object, operation, type SmallDocument, text } from "./small-document.ts";

export const VALUES: readonly SmallDocument[] = [
  {
    name: "patterns of browsers, and large numbers",
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
    name: "data with the keywords of schemas",
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
      Anchors: { $dynamicAnchor: "y", $anchor: "x", ...object({ a: { $dynamicAnchor: "y", $anchor: "x", ...text } }) },
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
      Anchors: [{ a: "" }, { a: 1 }],
      Unknown: ["", 5, null],
    },
  },
];
