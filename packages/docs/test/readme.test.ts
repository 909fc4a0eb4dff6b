import { execFile } from "node:child_process";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { document } from "@airbyte-web-backend/schema/document";
import createOpenapiFetch from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { packageUsers } from "../../smoke/src/package-users.ts";
import { blocksOf, ROOT } from "../src/pages.ts";

const read = (path: string): string => readFileSync(ROOT + path, "utf8");
const readme = read("README.md");

describe("the quickstart", () => {
  // In this package, because the program imports the others by name. Deno compiles nothing below a node_modules.
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
  ])("prints on %s what stands below it", async (_name, command) => {
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

  /** The program, and what stands below it. */
  function quickstart(): [code: string, printed: string] {
    const blocks = blocksOf(readme);
    const at = blocks.findIndex(({ source }) => source?.region === "use");
    return [blocks[at]?.code ?? "", blocks[at + 1]?.code ?? ""];
  }

  test.each(packageUsers.filter(({ name }) => ["npm", "Bun", "Deno"].includes(name)))(
    "installs with $name what a rehearsal of a release installs",
    ({ install, mock }) => {
      for (const command of install) expect(readme).toContain(`\`${command.join(" ")}\``);
      expect(readme).toContain(`\`${mock.filter((word) => word !== "--no-prompt").join(" ")}\``);
    },
  );

  test("says that the packages are not on npm yet until the first release", () => {
    const { version } = JSON.parse(read("packages/client/package.json")) as { version: string };
    expect(readme.includes("not on npm yet")).toBe(version === "0.0.0");
  });

  test("names the oldest Node on which all of what it installs runs", () => {
    const { engines } = JSON.parse(read("packages/mock/package.json")) as { engines: { node: string } };
    expect(engines.node).toMatch(/^>=\d+\.\d+\.0$/);
    expect(readme).toContain(`| Node ${engines.node.slice(2, -2)} or newer |`);
  });
});

describe("what the README says of the project:", () => {
  test("every folder with a package is in the map", () => {
    const folders = globSync(["packages/*/package.json", "apps/*/package.json"], { cwd: ROOT });
    for (const folder of folders.map((file) => file.replace("/package.json", ""))) {
      expect(readme).toMatch(new RegExp(`^\\| (\\[\`${folder}\`\\]\\(.*\\)|\`${folder}\`) \\|`, "m"));
    }
  });

  test("what is published says so, and nothing else does", () => {
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

  test("the demo reads each variable that the README names", () => {
    const variables = new Set(readme.match(/\bAIRBYTE_[A-Z_]+/g));
    expect(variables.size).toBeGreaterThan(5);
    for (const name of variables) expect(read("packages/cli/src/settings/environment.ts")).toContain(`"${name}"`);
  });

  test("there are seven operations", () => {
    expect(Object.keys(document.paths)).toHaveLength(7);
  });
});

describe("what the README says of a client from Airbyte's own file, on openapi-fetch:", () => {
  interface Documented {
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  }
  interface Schema {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, { readonly type?: string | readonly string[] }>>;
  }
  const [oldest] = readdirSync(`${ROOT}spec`).sort();
  const documented = parse(read(`spec/${oldest}/openapi.yaml`)) as Documented;

  test("a stream has to have a property that no server sends", () => {
    const { required, properties } = documented.components.schemas["AirbyteStream"] as Schema;
    expect(required).toContain("json_schema");
    expect(properties).not.toHaveProperty("json_schema");
    expect(properties).toHaveProperty("jsonSchema");
  });

  test("the documented 422 never comes, the real one has another body", async () => {
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
  const ask = (mock: ReturnType<typeof createMockAirbyte>): Promise<{ response: Response }> =>
    createOpenapiFetch<Paths>({ baseUrl: "http://localhost:8000/api", fetch: mock.fetch }).POST(
      "/v1/web_backend/workspace/state",
      { body: { workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" } },
    );

  test("nothing is repeated", async () => {
    const mock = createMockAirbyte();
    mock.faults.next("workspace/state", { status: 503 });
    expect((await ask(mock)).response.status).toBe(503);
    expect(mock.calls).toHaveLength(1);
  });

  test("a web page is a bare SyntaxError", async () => {
    const mock = createMockAirbyte();
    mock.faults.next("workspace/state", { html: true, status: 200 });
    await expect(ask(mock)).rejects.toThrow(SyntaxError);
  });

  test("redirects are followed", async () => {
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

test("the pages name only scripts that there are", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
  const pages = ["README.md", "CONTRIBUTING.md", ...globSync(["docs/*.md", "docs/*/*.md", "spec/*.md"], { cwd: ROOT })];
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/(?:pnpm@12|`pnpm|bun run|deno task) ([a-z:-]+)/g)].map(([, name = ""]) => name),
  );
  expect(named).toEqual(expect.arrayContaining(["demo", "test", "demo:bun", "demo:deno", "check", "generate"]));
  expect(named.filter((name) => !(name in scripts) && name !== "exec")).toEqual([]);
});
