import { execFile } from "node:child_process";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { document as document20 } from "@airbyte-web-backend/schema/2.0/document";
import { document } from "@airbyte-web-backend/schema/document";
import createOpenapiFetch from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { packageUsers } from "../../smoke/src/package-users.ts";
import { blocksOf, ROOT } from "../src/pages.ts";

const read = (path: string): string => readFileSync(ROOT + path, "utf8");
const readme = read("README.md");

describe("the quick start", () => {
  // In this package, so that the program can import the others. Deno compiles no TypeScript in node_modules.
  const folder = fileURLToPath(new URL("../dist", import.meta.url));
  let server: MockServer;
  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ["Node", ["node", "quickstart.mjs"]],
    ["Bun", ["bun", "quickstart.mjs"]],
    ["Deno", ["deno", "run", "--no-prompt", "--allow-net=localhost:8000", "quickstart.mjs"]],
  ])("prints the documented output on %s", async (_name, command) => {
    const [code, printed] = quickstart();
    server = await listen({ port: 0 });
    try {
      const toServer = (text: string): string => text.replace("localhost:8000", new URL(server.url).host);
      await writeFile(`${folder}/quickstart.mjs`, toServer(code));
      const [file = "", ...args] = command.map(toServer);
      const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
      expect((await promisify(execFile)(file, args, { cwd: folder, env })).stdout).toBe(printed);
    } finally {
      await server.close();
    }
  });

  /** The program and its documented output. */
  function quickstart(): [code: string, printed: string] {
    const blocks = blocksOf(readme);
    const at = blocks.findIndex(({ source }) => source?.region === "use");
    return [blocks[at]?.code ?? "", blocks[at + 1]?.code ?? ""];
  }

  test.each(packageUsers.filter(({ name }) => ["npm", "Bun", "Deno"].includes(name)))(
    "has the $name commands of the rehearsal",
    ({ install, mock }) => {
      // Code in a sentence, or a line of a block.
      const texts = readme.split(/[`\n]/);
      for (const command of install) expect(texts).toContain(command.join(" "));
      expect(texts).toContain(mock.filter((word) => word !== "--no-prompt").join(" "));
    },
  );

  test("says that the packages are not on npm until the first release", () => {
    const { version } = JSON.parse(read("packages/client/package.json")) as { version: string };
    expect(readme.includes("not on npm yet")).toBe(version === "0.0.0");
  });

  test("has the oldest Node that all installed packages support", () => {
    const { engines } = JSON.parse(read("packages/mock/package.json")) as { engines: { node: string } };
    expect(engines.node).toMatch(/^>=\d+\.\d+\.0$/);
    expect(readme).toContain(`with Node ${engines.node.slice(2, -2)} or newer`);
  });
});

describe("the README", () => {
  test("has at most 200 lines", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(200);
  });

  test("names both versions before the quick start", () => {
    const [start] = readme.split("## Quick start");
    expect(start).toMatch(/0\.36\.5 or 1\.8 to 2\.x/);
  });

  test("lists every package", () => {
    const folders = globSync(["packages/*/package.json", "apps/*/package.json"], { cwd: ROOT });
    for (const folder of folders.map((file) => file.replace("/package.json", ""))) {
      expect(readme).toMatch(new RegExp(`^\\| (\\[\`${folder}\`\\]\\(.*\\)|\`${folder}\`) \\|`, "m"));
    }
  });

  test("marks exactly the published packages", () => {
    const published = [...readme.matchAll(/`(packages\/\w+)`.* Published \|$/gm)].map(([, folder]) => folder);
    const manifests = globSync("packages/*/package.json", { cwd: ROOT });
    const isPublic = (file: string): boolean => !(JSON.parse(read(file)) as { private?: boolean }).private;
    expect(published.sort()).toEqual(
      manifests
        .filter(isPublic)
        .map((file) => file.replace("/package.json", ""))
        .sort(),
    );
  });

  test("names variables of the demo", () => {
    const variables = new Set(readme.match(/\bAIRBYTE_[A-Z_]+/g));
    expect(variables.size).toBeGreaterThan(5);
    for (const name of variables) expect(read("packages/cli/src/settings/environment.ts")).toContain(`"${name}"`);
  });

  test("has the right numbers of operations", () => {
    expect(Object.keys(document.paths)).toHaveLength(7);
    const later = Object.keys(document20.paths);
    const ofWebBackend = later.filter((path) => path.startsWith("/v1/web_backend/"));
    expect([ofWebBackend.length, later.length - ofWebBackend.length]).toEqual([11, 5]);
  });
});

describe("a client generated from Airbyte's OpenAPI file, with openapi-fetch", () => {
  interface Documented {
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  }
  interface Schema {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, { readonly type?: string | readonly string[] }>>;
  }
  const [oldest] = readdirSync(`${ROOT}spec`).sort();
  const documented = parse(read(`spec/${oldest}/openapi.yaml`)) as Documented;

  test("requires a property of a stream that no server sends", () => {
    const { required, properties } = documented.components.schemas["AirbyteStream"] as Schema;
    expect(required).toContain("json_schema");
    expect(properties).not.toHaveProperty("json_schema");
    expect(properties).toHaveProperty("jsonSchema");
  });

  test("declares another body for 422 than the server returns", async () => {
    const mock = createMockAirbyte();
    const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/get", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ connectionId: "not an id" }),
    });
    expect(response.status).toBe(422);
    expect(await response.json()).not.toHaveProperty("validationErrors");
    expect(documented.components.schemas["InvalidInputExceptionInfo"]?.properties).toHaveProperty("validationErrors");
  });

  interface Paths {
    "/v1/web_backend/workspace/state": {
      post: {
        requestBody: { content: { "application/json": { workspaceId: string } } };
        responses: { 200: { content: { "application/json": object } } };
      };
    };
  }
  const getState = (mock: ReturnType<typeof createMockAirbyte>): Promise<{ response: Response }> =>
    createOpenapiFetch<Paths>({ baseUrl: "http://localhost:8000/api", fetch: mock.fetch }).POST(
      "/v1/web_backend/workspace/state",
      { body: { workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" } },
    );

  test("does not retry", async () => {
    const mock = createMockAirbyte();
    mock.faults.next("workspace/state", { status: 503 });
    expect((await getState(mock)).response.status).toBe(503);
    expect(mock.calls).toHaveLength(1);
  });

  test("throws a bare SyntaxError for HTML", async () => {
    const mock = createMockAirbyte();
    mock.faults.next("workspace/state", { html: true, status: 200 });
    await expect(getState(mock)).rejects.toThrow(SyntaxError);
  });

  test("follows redirects", async () => {
    const modes: string[] = [];
    const mock = createMockAirbyte();
    const client = createOpenapiFetch<Paths>({
      baseUrl: "http://localhost:8000/api",
      fetch: (request) => {
        modes.push(request.redirect);
        return mock.fetch(request);
      },
    });
    await client.POST("/v1/web_backend/workspace/state", { body: { workspaceId: "a" } });
    expect(modes).toEqual(["follow"]);
  });
});

test("pages only name existing scripts", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
  const pages = ["README.md", "CONTRIBUTING.md", ...globSync(["docs/*.md", "docs/*/*.md", "spec/*.md"], { cwd: ROOT })];
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/(?:pnpm@12|`pnpm|bun run|deno task) ([a-z:-]+)/g)].map(([, name = ""]) => name),
  );
  expect(named).toEqual(expect.arrayContaining(["demo", "test", "demo:bun", "demo:deno", "check", "generate"]));
  expect(named.filter((name) => !(name in scripts) && name !== "exec")).toEqual([]);
});
