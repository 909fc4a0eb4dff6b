import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { createProgram } from "../src/program.ts";
import { PROGRAM, runDemo, runFile } from "./run-demo.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const program = createProgram(new AbortController().signal);

const commandsOf = (command: Command, path: readonly string[]): string[][] =>
  command.commands.flatMap((each) => [[...path, each.name()], ...commandsOf(each, [...path, each.name()])]);
const paths = commandsOf(program, []);

/** As pnpm would run it, but with this Node. */
const PNPM = `pnpm() { [ "$1" = --silent ] && shift; shift; '${process.execPath}' '${PROGRAM}' "$@"; }`;

describe.each(paths.map((path) => ({ path })))("$path --help", ({ path }) => {
  test("has an example that runs", async () => {
    const { stdout, stderr, exitCode } = await runDemo([...path, "--help"]);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const [, example = ""] = /\nExample:\n {2}(.+)\n/.exec(stdout) ?? [];
    expect(example).toContain(` demo ${path.join(" ")}`);
    // That one goes on until Ctrl-C: it has a test of its own.
    if (path[0] === "mock") return;
    // One asks, and one wants a server that is not there.
    const ends = path[0] === "update" || path[0] === "retire" ? 7 : path[0] === "doctor" ? 9 : 0;
    const line = example.replace("http://localhost:8000", "http://127.0.0.1:2");
    const run = await runFile("bash", ["-c", `${PNPM}; ${line}`], { cwd: ROOT });
    expect(run.exitCode, run.stderr).toBe(ends);
  });
});

test("--help tells every command, variable and exit code", async () => {
  const { stdout } = await runDemo(["--help"]);
  for (const [name] of paths) expect(stdout).toContain(`\n  ${name} `);
  for (const word of ["AIRBYTE_CLIENT_SECRET", "NO_COLOR", "130 interrupted"]) expect(stdout).toContain(word);
});

test.for([["--help"], ["list", "--help"]])(
  "%s %s waits for nothing but commander and the words of the help",
  async (args) => {
    const hooks = `import { registerHooks } from "node:module";
      registerHooks({ load: (url, context, next) => (process.stderr.write("loads " + url + "\\n"), next(url, context)) });`;
    const flags = ["--import", `data:text/javascript,${encodeURIComponent(hooks)}`];
    const { stderr } = await runDemo(args, { flags });
    const loaded = [...stderr.matchAll(/^loads file:.*\/(?:node_modules|apps|packages)\/(.+)$/gm)].map(
      ([, path = ""]) => path,
    );
    expect(loaded).toContain("demo/src/program.ts");
    expect(loaded.filter((path) => !/^commander\/|^demo\/(demo\.js|src\/)/.test(path))).toEqual([]);
    expect(loaded.length).toBeLessThan(20);
  },
);
