import { createClient } from "@airbyte-web-backend/client";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { operations } from "@airbyte-web-backend/schema";
import { describe, expect, test, vi } from "vitest";
import { filesIn, readText } from "./node.ts";

const readme = readText("README.md");

describe("the README", () => {
  test("streams as it says", async () => {
    const mock = createMockAirbyte();
    vi.stubGlobal("fetch", mock.fetch);
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await import("../examples/stream.ts");
    const { connections } = await createClient({ baseUrl: "http://localhost:8000" }).connections.listAll({
      workspaceId: WORKSPACE_ID,
    });
    expect(log.mock.calls).toEqual([[connections.flatMap(({ syncCatalog }) => syncCatalog.streams).length]]);
    expect(mock.calls).toHaveLength(2);
  });

  test("names each operation", () => {
    for (const name of Object.keys(operations)) expect(readme).toContain(`\`${name}\``);
  });

  test("links each example", () => {
    for (const file of filesIn("examples").filter((file) => file.endsWith(".ts"))) {
      if (!["readme.ts", "errors.ts", "stream.ts"].includes(file)) expect(readme).toContain(`](examples/${file})`);
    }
  });

  const rows = [...readme.matchAll(/^\| (\d+) \| .* \| \[(.*)\]\((.*)\) \|$/gm)];

  test("has a row for each of the sixteen promises", () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  test.each(rows.map(([, number, title, file]) => ({ number, title, file })))(
    "links promise $number to a test that is there",
    ({ title = "", file = "" }) => {
      expect(readText(file)).toMatch(new RegExp(`test(\\.each\\(.*\\))?\\(\\s*"${title.replace(/[$()]/g, "\\$&")}"`));
    },
  );
});

test("the main entry uses web standards only", () => {
  const sources = filesIn("src").filter(
    (file) => file.endsWith(".ts") && !file.includes(".test.") && file !== "raw.ts",
  );
  expect(sources.length).toBeGreaterThan(30);
  for (const file of sources) {
    const text = readText(`src/${file}`);
    const imported = [...text.matchAll(/from "([^".][^"]*)"/g)].map(([, name]) => name);
    expect(imported.filter((name) => !/^@airbyte-web-backend\/schema(\/|$)/.test(name ?? ""))).toEqual([]);
    expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")).not.toMatch(/\b(process|Buffer|require)\b/);
  }
  const { dependencies } = JSON.parse(readText("package.json")) as { dependencies: object };
  expect(Object.keys(dependencies)).toEqual(["@airbyte-web-backend/schema", "openapi-fetch"]);
});
