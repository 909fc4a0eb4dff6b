import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { createProgram } from "../src/program.ts";
import { makeIo, runCli, spawnCli } from "./run-cli.ts";
import { wordsOf } from "./words-of.ts";

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));
const program = createProgram(makeIo());

const commandsOf = (command: Command, path: readonly string[]): string[][] =>
  command.commands.flatMap((each) => [[...path, each.name()], ...commandsOf(each, [...path, each.name()])]);
const paths = commandsOf(program, []);

describe.each(paths.map((path) => ({ path })))("$path --help", ({ path }) => {
  test("has an example that runs", async () => {
    const { stdout, stderr, exitCode } = await runCli([...path, "--help"]);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const [, example = ""] = /\nExample:\n {2}(.+)\n/.exec(stdout) ?? [];
    expect(example).toContain(`airbyte-cli ${path.join(" ")}`);
    // It runs until Ctrl-C, and has its own test.
    if (path[0] === "mock") return;
    // update and retire ask for confirmation; doctor needs a server; the fake has problems and drift.
    const ends = { update: 7, retire: 7, doctor: 9, health: 10, drift: 10 }[path[0] ?? ""] ?? 0;
    const { args, env } = await wordsOf(example.replace("http://localhost:8000", "http://127.0.0.1:2"), "airbyte-cli");
    const run = await runCli(args, { cwd: EXAMPLES, env });
    expect(run.exitCode, run.stderr).toBe(ends);
  });
});

test("--help lists every command, variable and exit code", async () => {
  const { stdout } = await runCli(["--help"]);
  for (const [name] of paths) expect(stdout).toContain(`\n  ${name} `);
  for (const word of ["AIRBYTE_CLIENT_SECRET", "NO_COLOR", "130 interrupted"]) expect(stdout).toContain(word);
});

test.for([["--help"], ["list", "--help"]])("%s %s loads commander and the help only", async (args) => {
  const hooks = `import { registerHooks } from "node:module";
      registerHooks({ load: (url, context, next) => (process.stderr.write("loads " + url + "\\n"), next(url, context)) });`;
  const flags = ["--import", `data:text/javascript,${encodeURIComponent(hooks)}`];
  const { stderr } = await spawnCli(args, { flags });
  const loaded = [...stderr.matchAll(/^loads file:.*\/(?:node_modules|apps|packages)\/(.+)$/gm)].map(
    ([, path = ""]) => path,
  );
  expect(loaded).toContain("cli/src/program.ts");
  expect(loaded.filter((path) => !/^commander\/|^cli\/(cli\.js|src\/)/.test(path))).toEqual([]);
  expect(loaded.length).toBeLessThan(25);
});
