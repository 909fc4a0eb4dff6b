import { ref } from "../make-document.ts";
import { object, operation, type SmallDocument, size, text } from "./small-document.ts";

/** Texts that end a comment, a string, a line or a page, or reverse the direction of a line. */
const HOSTILE: readonly string[] = [
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

export const HOSTILE_TEXTS: readonly SmallDocument[] = [
  {
    name: "hostile texts in each place for a text",
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
    name: "hostile names of schemas and operations",
    schemas: Object.fromEntries(HOSTILE_NAMES.map((it) => [it.replaceAll(/[~/%]/g, "-"), object({ a: size })])),
    paths: Object.fromEntries(
      HOSTILE.map((it, index) => [`/a${index}`, { get: operation(it, { body: size, answer: size }) }]),
    ),
  },
];
