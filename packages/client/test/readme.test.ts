import { fileURLToPath } from "node:url";
import { createClient } from "@airbyte-web-backend/client";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { operations } from "@airbyte-web-backend/schema";
import { build } from "esbuild";
import { describe, expect, test, vi } from "vitest";
import { filesIn, readText } from "./node.ts";

const readme = readText("README.md");

describe("the README", () => {
  test("documents how to register middleware", async () => {
    const mock = createMockAirbyte();
    vi.stubGlobal("fetch", mock.fetch);
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await import("../examples/middleware.ts");
    expect(log.mock.calls).toEqual([["/v1/web_backend/connections/get", 200]]);
  });

  test("names each operation", () => {
    for (const name of Object.keys(operations)) expect(readme).toContain(`\`${name}\``);
  });

  test("links each example", () => {
    for (const file of filesIn("examples").filter((file) => file.endsWith(".ts"))) {
      if (!["readme.ts", "errors.ts", "middleware.ts"].includes(file)) expect(readme).toContain(`](examples/${file})`);
    }
  });

  const rows = [...readme.matchAll(/^\| (\d+) \| .* \| \[(.*)\]\((.*)\) \|$/gm)];

  test("has a row for each of the sixteen promises", () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  test.each(rows.map(([, number, title, file]) => ({ number, title, file })))(
    "links promise $number to an existing test",
    ({ title = "", file = "" }) => {
      expect(readText(file)).toMatch(new RegExp(`test(\\.each\\(.*\\))?\\(\\s*"${title.replace(/[$()]/g, "\\$&")}"`));
    },
  );
});

test("the main entry uses web standards only", () => {
  const sources = filesIn("src").filter((file) => file.endsWith(".ts") && !file.includes(".test."));
  expect(sources.length).toBeGreaterThan(30);
  for (const file of sources) {
    const text = readText(`src/${file}`);
    const imported = [...text.matchAll(/from "([^".][^"]*)"/g)].map(([, name]) => name);
    expect(
      imported.filter((name) => !/^(@airbyte-web-backend\/schema(\/.*)?|openapi-fetch)$/.test(name ?? "")),
    ).toEqual([]);
    expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")).not.toMatch(/\b(process|Buffer|require)\b/);
  }
  const { dependencies } = JSON.parse(readText("package.json")) as { dependencies: object };
  expect(Object.keys(dependencies)).toEqual(["@airbyte-web-backend/schema", "openapi-fetch"]);
});

describe("the oldest browsers that the README names", () => {
  const [, chrome, firefox, safari] =
    /Chrome, Edge \| (\d+) \|\n\| Firefox \| (\d+) \|\n\| Safari \| ([\d.]+) \|/.exec(readme) ?? [];

  test("can parse the code without transpiling", async () => {
    const bundle = async (target: string | string[]): Promise<string> => {
      const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));
      const options = { bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" } as const;
      return (await build({ ...options, entryPoints: [entry], target })).outputFiles[0]?.text ?? "";
    };
    expect(await bundle([`chrome${chrome}`, `firefox${firefox}`, `safari${safari}`])).toBe(await bundle("esnext"));
  });

  test("support the features that a call, a retry and an error use", async () => {
    // Newer features than those browsers that the client could use.
    const later: [owner: object, name: string][] = [
      [URL, "canParse"],
      [URL, "parse"],
      [AbortSignal, "any"],
      [AbortSignal, "timeout"],
      [Promise, "withResolvers"],
      [Promise, "try"],
      [Response, "json"],
      [Object, "groupBy"],
      [Array, "fromAsync"],
      ...["findLast", "findLastIndex", "toSorted", "toSpliced", "toReversed", "with"].map((name): [object, string] => [
        Array.prototype,
        name,
      ]),
      ...["union", "difference", "isSubsetOf"].map((name): [object, string] => [Set.prototype, name]),
      [ReadableStream, "from"],
    ];
    const mock = createMockAirbyte();
    const listed = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/list", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
    });
    const answers = [new Response("{}", { status: 503, headers: { "retry-after": "0" } }), listed];
    const removed = later.map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const);
    for (const [owner, name] of later) Reflect.deleteProperty(owner, name);
    try {
      const airbyte = createClient({
        baseUrl: "http://localhost:8000",
        fetch: async () => answers.shift() as Response,
      });
      const result = await airbyte.connections.list({ workspaceId: WORKSPACE_ID }).result();
      answers.push(new Response("no", { status: 404 }));
      const failed = await airbyte.connections.get({ connectionId: WORKSPACE_ID }).result();
      expect([result.ok, result.attempts, failed.error?.name]).toEqual([true, 2, "NotFoundError"]);
    } finally {
      for (const [owner, name, descriptor] of removed) if (descriptor) Object.defineProperty(owner, name, descriptor);
    }
  });
});
