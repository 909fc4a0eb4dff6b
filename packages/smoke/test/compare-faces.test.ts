import { expect, test } from "vitest";
import { compareFaces } from "../src/compare-faces.ts";

const face = `// .: Options, create
// ./errors: HttpError

class HttpError extends Error {
    readonly status: number;
}

function create(options: Options): Promise<Inner>;

interface Inner {
    id: string;
}

interface Options {
    url: string;
}
`;

test("the same face has no change", () => {
  expect(compareFaces(face, face)).toEqual([]);
});

test.each<[string, [string, string], string[]]>([
  ["a name that is gone", [".: Options, create", ".: create"], ["breaking: Options is not exported by . any more"]],
  ["an entry that is gone", ["// ./errors: HttpError\n", ""], ["breaking: ./errors is no entry any more"]],
  ["a property that is gone", ["    readonly status: number;\n", ""], ["breaking: HttpError reads otherwise"]],
  ["another type", ["url: string", "url: URL"], ["breaking: Options reads otherwise"]],
  ["another type behind the exported ones", ["id: string", "id: number"], ["breaking: Inner reads otherwise"]],
  [
    "another parameter",
    ["create(options: Options)", "create(options: Options, more: string)"],
    ["breaking: create reads otherwise"],
  ],
  [
    "a name that moved to another entry",
    [".: Options, create\n// ./errors: HttpError", ".: Options\n// ./errors: HttpError, create"],
    ["breaking: create is not exported by . any more", "addition: create is new in ./errors"],
  ],
  [
    "a declaration that cannot be found",
    ["function create(options: Options): Promise<Inner>;\n\n", ""],
    ["breaking: create reads otherwise"],
  ],
  ["a new name", [".: Options, create", ".: Options, create, update"], ["addition: update is new in ."]],
  ["a new entry", ["// ./errors", "// ./core: create\n// ./errors"], ["addition: ./core is a new entry"]],
  ["a new property", ["url: string;", "url: string;\n    retries?: number;"], ["addition: Options has more"]],
  [
    "an overload",
    ["function create(", "function create(): Promise<Inner>;\nfunction create("],
    ["addition: create has more"],
  ],
  ["a new declaration that nothing exports", ["interface Inner", "interface Hidden {\n}\n\ninterface Inner"], []],
])("%s", (_, [old, young], expected) => {
  const changed = face.replace(old, young);
  expect(changed).not.toBe(face);
  const messages = (before: string, after: string): string[] =>
    compareFaces(before, after).map(({ severity, message }) => `${severity}: ${message}`);
  expect(messages(face, changed)).toEqual(expected);
});
