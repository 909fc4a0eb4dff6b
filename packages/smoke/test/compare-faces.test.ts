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

test("reports nothing for equal texts", () => {
  expect(compareFaces(face, face)).toEqual([]);
});

test.each<[string, [string, string], string[]]>([
  ["a removed name", [".: Options, create", ".: create"], ["breaking: Options in . is removed"]],
  [
    "a removed entry",
    ["// ./errors: HttpError\n", ""],
    ["breaking: ./errors is removed", "breaking: HttpError in ./errors is removed"],
  ],
  ["a removed property", ["    readonly status: number;\n", ""], ["breaking: HttpError is changed"]],
  ["a changed type", ["url: string", "url: URL"], ["breaking: Options is changed"]],
  ["a changed type that an exported type uses", ["id: string", "id: number"], ["breaking: Inner is changed"]],
  [
    "an added parameter",
    ["create(options: Options)", "create(options: Options, more: string)"],
    ["breaking: create is changed"],
  ],
  [
    "a name moved to another entry",
    [".: Options, create\n// ./errors: HttpError", ".: Options\n// ./errors: HttpError, create"],
    ["breaking: create in . is removed", "addition: create in ./errors is added"],
  ],
  ["an added name", [".: Options, create", ".: Options, create, update"], ["addition: update in . is added"]],
  [
    "an added entry",
    ["// ./errors", "// ./core: create\n// ./errors"],
    ["addition: ./core is added", "addition: create in ./core is added"],
  ],
  ["an added property", ["url: string;", "url: string;\n    retries?: number;"], ["addition: Options has additions"]],
  [
    "an added overload",
    ["function create(", "function create(): Promise<Inner>;\nfunction create("],
    ["addition: create has additions"],
  ],
  ["an added declaration that is not exported", ["interface Inner", "interface Hidden {\n}\n\ninterface Inner"], []],
])("reports %s", (_, [old, young], expected) => {
  const changed = face.replace(old, young);
  expect(changed).not.toBe(face);
  const messages = (before: string, after: string): string[] =>
    compareFaces(before, after).map(({ severity, message }) => `${severity}: ${message}`);
  expect(messages(face, changed)).toEqual(expected);
});
