import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { type OpenTerminal, openTerminal } from "./open-terminal.ts";
import { PROGRAM, runDemo } from "./run-demo.ts";

const SHELLS = {
  bash: ["--norc", "--noprofile"],
  zsh: ["--no-rcs"],
  fish: ["--no-config"],
} as const;

const KILL_LINE = "\u0015";

const isInstalled = (shell: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, shell)));
const missing = Object.keys(SHELLS).filter((shell) => !isInstalled(shell));
// Bash is asked for wherever these tests run; the others where they are.
if (missing.length > 0) console.warn(`not tested, because not installed here: completion in ${missing.join(" and ")}`);

async function openShell(shell: keyof typeof SHELLS): Promise<OpenTerminal> {
  const terminal = openTerminal(shell, SHELLS[shell], {
    columns: 120,
    env: { PS1: "> ", BASH_SILENCE_DEPRECATION_WARNING: "1" },
  });
  const load = `'${process.execPath}' '${PROGRAM}' completion ${shell}`;
  terminal.type(shell === "fish" ? `${load} | source; echo load''ed\r` : `source <(${load}); echo load''ed\r`);
  await terminal.shows("loaded");
  return terminal;
}

test.for(["bash", ...(["zsh", "fish"] as const).filter((shell) => isInstalled(shell))] as const)(
  "%s completes a command, a flag and its values, when Tab is hit",
  async (shell) => {
    const terminal = await openShell(shell);
    terminal.type("demo sea\t");
    await terminal.shows("demo search");
    terminal.type("--every\t");
    await terminal.shows("demo search --everywhere");
    terminal.type("--output nd\t");
    await terminal.shows("demo search --everywhere --output ndjson");
    // What was typed is not run by asking what comes next.
    const trace = join(mkdtempSync(join(tmpdir(), "completion-")), "trace");
    terminal.type(`--name (touch ${trace}) --st\t${KILL_LINE}demo search --name $(touch ${trace}) --st\t${KILL_LINE}`);
    const between = shell === "fish" ? " " : "=";
    terminal.type(`demo list --sort${between}last\t`);
    await terminal.shows(`demo list --sort${between}last-sync`);
    expect(existsSync(trace)).toBe(false);
    // What stands there runs.
    terminal.type(" --limit 1 --fields name -q\r");
    await terminal.shows(/^Sample data to BigQuery$/m);
    terminal.type("exit\r");
    expect(await terminal.ended).toBe(0);
  },
);

test("a shell that there is no script for is a usage error that names those that there are", async () => {
  const { stdout, stderr, exitCode } = await runDemo(["completion", "tcsh"]);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^error: .*tcsh.*bash, zsh, fish\.\nhint: /);
  expect(exitCode).toBe(2);
});
