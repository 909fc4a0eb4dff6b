// Compares tables and figures in pages with the code.
import { globSync, readFileSync } from "node:fs";
import { type Airbyte, createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { operations } from "@airbyte-web-backend/schema";
import { describe, expect, test } from "vitest";
import { ROOT } from "../src/pages.ts";

const read = (path: string): string => readFileSync(ROOT + path, "utf8");

/** The cells of each table row whose first cell matches the pattern. */
function rowsOf(page: string, pattern: RegExp): string[][] {
  const rows = read(page)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").slice(1, -1));
  return rows.map((cells) => cells.map((cell) => cell.trim())).filter(([first = ""]) => pattern.test(first));
}

const id = "00000000-0000-4000-8000-000000000000";

/** Calls each method. The calls may fail. */
const calls: Readonly<Record<string, (airbyte: Airbyte) => Promise<unknown>>> = {
  "connections.list": ({ connections }) => connections.list({ workspaceId: id }).result(),
  "connections.listAll": ({ connections }) => connections.listAll({ workspaceId: id }).result(),
  "connections.get": ({ connections }) => connections.get({ connectionId: id }).result(),
  "connections.create": ({ connections }) =>
    connections.create({ sourceId: id, destinationId: id, status: "inactive" }).result(),
  "connections.update": ({ connections }) =>
    connections.update({ connectionId: id, status: "inactive", syncCatalog: { streams: [] } }).result(),
  "connections.search": ({ connections }) => connections.search({}).result(),
  "workspaces.getState": ({ workspaces }) => workspaces.getState({ workspaceId: id }).result(),
};

describe("docs/guides/errors.md", () => {
  const rows = rowsOf("docs/guides/errors.md", /\d{3}/).flatMap(([statuses = "", name = ""]) =>
    [...statuses.matchAll(/\d{3}/g)].map(([status]) => ({ status: Number(status), name: name.replaceAll("`", "") })),
  );

  test.each(rows)("$status is a $name", async ({ status, name }) => {
    const mock = createMockAirbyte();
    mock.faults.always("*", { status });
    const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch, maxRetries: 0 });
    const { error } = await airbyte.connections.get({ connectionId: id }).result();
    expect(error?.constructor.name).toBe(name);
  });

  test("has a row for each status with an error class", () => {
    const known = [...read("packages/client/src/errors/status-errors.ts").matchAll(/^ {2}(\d{3}): \w+Error,$/gm)];
    expect(known.length).toBeGreaterThan(4);
    for (const [, status] of known) expect(rows.map((row) => row.status)).toContain(Number(status));
  });

  test("has each error class", () => {
    const exported = [...read("packages/client/src/errors/index.ts").matchAll(/\b([A-Z]\w+Error)\b[^.]/g)];
    expect(exported.length).toBeGreaterThan(10);
    for (const [, name] of exported) expect(read("docs/guides/errors.md")).toContain(`\`${name}\``);
  });
});

describe("docs/guides/retries.md", () => {
  const rows = rowsOf("docs/guides/retries.md", /^`connections/);
  const reads = rows.find(([first]) => first?.includes("listAll"))?.[2] ?? "";
  const writes = rows.find(([first]) => first?.includes("create"))?.[2] ?? "";
  const statuses = [400, 401, 403, 404, 408, 409, 422, 425, 429, 500, 501, 502, 503, 504];

  test.each([
    ["reads", reads, calls["connections.list"]],
    ["writes", writes, calls["connections.create"]],
  ])("has the statuses after which %s are retried", async (_kind, row, call) => {
    const repeated: number[] = [];
    for (const status of statuses) {
      const mock = createMockAirbyte();
      mock.faults.next("*", { status, retryAfterSeconds: 0 });
      await call?.(createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch }));
      if (mock.calls.length > 1) repeated.push(status);
    }
    expect([...row.matchAll(/\d{3}/g)].map(([status]) => Number(status))).toEqual(repeated);
  });

  test("has the default of maxRetries", async () => {
    const mock = createMockAirbyte();
    mock.faults.always("*", { status: 503, retryAfterSeconds: 0 });
    await calls["connections.list"]?.(createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch }));
    expect(mock.calls).toHaveLength(3);
    expect(read("docs/guides/retries.md")).toContain("`maxRetries` is 2");
  });

  test("has the figures of the retry budget and the backoff", () => {
    const page = read("docs/guides/retries.md").replace(/\s+/g, " ");
    const source = (file: string): string => read(`packages/client/src/${file}.ts`).replace(/(\d)_(?=\d)/g, "$1");
    const [, capacity, cost] =
      /CAPACITY = (\d+)[\s\S]*COST_OF_RETRY = (\d+)/.exec(source("transport/retry-budget")) ?? [];
    expect(page).toContain(`${capacity} tokens`);
    expect(page).toContain(`retry costs ${cost}`);
    const [, most, first] = /Math\.min\((\d+), (\d+) /.exec(source("transport/retry-delay")) ?? [];
    expect(page).toContain(`\`min(${Number(most) / 1000} s, ${Number(first) / 1000} s * 2^n)\``);
    const [, longest] = /LONGEST_RETRY_AFTER_MS = (\d+)/.exec(source("transport/with-retry")) ?? [];
    expect(page).toMatch(new RegExp(`\`Retry-After\`.{0,40}\\b${Number(longest) / 1000} seconds`));
  });
});

describe("the tables of operations have the method of the client", () => {
  const paths = new Map(
    Object.values(operations).map(({ operationId, path }) => [path as string, operationId as string]),
  );

  test.each(Object.entries(calls))("%s", async (method, call) => {
    const mock = createMockAirbyte();
    await call(createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch }));
    const operation =
      paths.get(new URL(mock.calls[0]?.url ?? "", "http://localhost").pathname.replace("/api", "")) ?? "";
    expect(rowsOf("docs/guides/from-another-client.md", new RegExp(`^\`${operation}\`$`))[0]?.[1]).toBe(
      `\`${method}\``,
    );
    const [row] = rowsOf("packages/client/README.md", new RegExp(`^\`airbyte\\.${method}\\(`));
    expect(row?.[1]).toBe(`\`${operation}\``);
    expect(rowsOf("docs/guides/airbyte-versions.md", new RegExp(`^\`${method}\`$`))).toHaveLength(1);
  });
});

describe("docs/guides/airbyte-versions.md", () => {
  const later = createClient20({ baseUrl: "http://localhost:8000" });
  const methods = Object.entries(later)
    .filter(([, group]) => typeof group === "object")
    .flatMap(([group, members]) => Object.keys(members).map((name) => `${group}.${name}`));

  test.each(methods)("has a row for %s of /2.0", (method) => {
    expect(rowsOf("docs/guides/airbyte-versions.md", new RegExp(`^\`${method}\`$`))).toHaveLength(1);
  });

  test("has the same versions and imports as the README", () => {
    const rows = (page: string): string[][] => rowsOf(page, /^\d\S+ to /).map((cells) => cells.slice(0, 2));
    const supported = rows("README.md");
    expect(supported.length).toBeGreaterThan(2);
    expect(rows("docs/guides/airbyte-versions.md")).toEqual(supported);
  });

  test("has the versions that detectVersion knows", () => {
    const [, table = ""] =
      /const SINCE[^=]*= \{([\s\S]*?)\n\}/.exec(read("packages/client/src/detect-version.ts")) ?? [];
    const since = table.matchAll(/\w+: "([\d.]+)"/g);
    const known = [...since]
      .map(([, version = ""]) => version)
      .filter((version) => version > "0.40" && version < "1.8");
    const shown = rowsOf("docs/guides/airbyte-versions.md", /^`/).flatMap((cells) =>
      cells.flatMap((cell) => /^from (.*)$/.exec(cell)?.[1] ?? []),
    );
    expect(known.length).toBeGreaterThan(4);
    expect(shown).toEqual(known);
  });
});

describe("options and hooks", () => {
  /** The property names of an interface of the client. */
  const membersOf = (file: string, name: string): string[] => {
    const [, body = ""] =
      new RegExp(`interface ${name}[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(read(`packages/client/src/${file}.ts`)) ?? [];
    return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, member = ""]) => member);
  };
  const optionRows = rowsOf("packages/client/README.md", /^`\w+`(, `\w+`)*$/);

  test("the README of the client has each option of createClient", () => {
    const named = optionRows.flatMap(([names = ""]) => [...names.matchAll(/\w+/g)].map(([name]) => name));
    const members = [...membersOf("options", "SharedOptions"), ...membersOf("options", "ClientOptions")];
    expect(members.length).toBeGreaterThan(8);
    expect(named).toEqual(expect.arrayContaining(members));
  });

  test("the README of the client has each option of a call", () => {
    const [line = ""] = /^The second argument of a call[\s\S]*?\.$/m.exec(read("packages/client/README.md")) ?? [];
    const named = [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(membersOf("options", "CallOptions").sort());
  });

  test.each(["timeoutMs", "maxRetries"])("the README of the client has the default of %s", (option) => {
    const docs = read("packages/client/src/options.ts");
    const [, docstring = ""] =
      new RegExp(`/\\*\\*((?:(?!/\\*\\*)[\\s\\S])*?)\\*/\\n {2}readonly ${option}`).exec(docs) ?? [];
    const [, value = ""] = /Default ([\d,]+\d|\d)/.exec(docstring) ?? [];
    expect(value).not.toBe("");
    expect(optionRows.find(([names]) => names === `\`${option}\``)?.[1]).toMatch(new RegExp(`^${value}\\b`));
  });

  test("the logging guide has each hook", () => {
    const rows = rowsOf("docs/guides/logging.md", /^`on\w+`$/);
    expect(rows.map(([name = ""]) => name.slice(1, -1)).sort()).toEqual(membersOf("hooks", "Hooks").sort());
  });
});

describe("the indexes", () => {
  const titleOf = (page: string): string => /^# (.*)$/m.exec(read(page))?.[1] ?? "";

  test("docs/README.md links each guide and reference page", () => {
    const index = read("docs/README.md");
    const pages = globSync(["guides/*.md", "api/*/*.md", "api/*/*.txt"], { cwd: `${ROOT}docs` });
    for (const page of pages.filter((file) => !file.endsWith("README.md"))) expect(index).toContain(`](${page})`);
  });

  test("docs/README.md links the README of each package", () => {
    const index = read("docs/README.md");
    const pages = globSync(["packages/*/README.md", "apps/*/README.md"], { cwd: ROOT });
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(index).toContain(`](../${page})`);
  });

  test("docs/decisions/README.md lists each decision with its title", () => {
    const index = read("docs/decisions/README.md");
    const pages = globSync("docs/decisions/0*.md", { cwd: ROOT }).sort();
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const [, number, title] = /^(\d+)\. (.*)$/.exec(titleOf(page)) ?? [];
      expect(index).toContain(`| ${number} | [${title}](${page.split("/").at(-1)}) |`);
    }
  });

  test("each decision has a context, a choice and a cost", () => {
    for (const page of globSync("docs/decisions/0*.md", { cwd: ROOT })) {
      const heads = [...read(page).matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, head]) => head);
      expect(heads, page).toEqual(["Context", "Choice", "Cost"]);
    }
  });

  test("the README has the number of promises of the client", () => {
    expect(rowsOf("packages/client/README.md", /^\d+$/)).toHaveLength(16);
    expect(read("README.md")).toContain("sixteen promises");
  });
});
