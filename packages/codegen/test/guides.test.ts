import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../src/cli/project.ts";
import { RULES } from "../src/doctor/rules.ts";
import { applyCorrections } from "../src/read/apply-corrections.ts";
import { parseYaml } from "../src/read/yaml-file.ts";
import { runCodegenIn } from "./scratch.ts";

const pages = [
  "packages/codegen/README.md",
  "docs/guides/codegen.md",
  "docs/guides/codegen-doctor.md",
  "docs/guides/codegen-diff.md",
].map((name) => ({ name, text: readFileSync(join(project.root, name), "utf8") }));

describe.each(pages)("the commands in $name print what it shows:", ({ text }) => {
  // A command, and the block without a language that follows it. Without one the command says nothing.
  const blocks = [...text.matchAll(/^```sh\n(.+)\n```\n(?:\n```\n([\s\S]*?)```\n)?/gm)];

  test.each(blocks.map(([, command = "", output = ""]) => [command, output]))("%s", async (command, output) => {
    const [, args = "", lines = "1000"] =
      /^node packages\/codegen\/codegen\.js ([^|"']+?)(?: \| head -n (\d+))?$/.exec(command) ?? [];
    expect(args).not.toBe("");
    const { stdout, stderr } = await runCodegenIn(project.root, ...args.split(" "));
    const printed = `${stdout}${stderr}`.split("\n").slice(0, Number(lines)).join("\n");
    expect(printed.trimEnd()).toBe(output.trimEnd());
  });

  test("each block is a command, its output or YAML", () => {
    expect(text.replaceAll(/^```yaml\n[^`]*```\n/gm, "").match(/^```/gm)?.length).toBe(
      blocks.reduce((count, [, , output]) => count + (output === undefined ? 2 : 4), 0),
    );
  });
});

test("the overlay in docs/guides/codegen.md marks operations as reads by the prefix of their ids", async () => {
  const file = "packages/codegen/examples/reads.overlay.yaml";
  const overlay = parseYaml(readFileSync(join(project.root, file), "utf8"), file);
  const operation = (operationId: string) => ({ post: { operationId, responses: {} } });
  const paths = { "/list": operation("listThings"), "/make": operation("makeThing") };
  const document = { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths } as never;
  expect(applyCorrections(document, overlay).paths).toEqual({
    "/list": { post: { operationId: "listThings", responses: {}, "x-effect": "read" } },
    "/make": operation("makeThing"),
  });
});

test("packages/codegen/README.md lists all commands", async () => {
  const page = pages.find(({ name }) => name === "packages/codegen/README.md")?.text ?? "";
  const { stdout: help } = await runCodegenIn(project.root, "--help");
  const [, commands = ""] = help.split("Commands:\n");
  expect([...page.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name)).toEqual(
    [...commands.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name),
  );
});

test("docs/guides/codegen-doctor.md lists all rules with their descriptions", () => {
  const page = pages.find(({ name }) => name === "docs/guides/codegen-doctor.md")?.text;
  for (const { name, about } of RULES) expect(page).toContain(`| \`${name}\` | ${about} |`);
});
