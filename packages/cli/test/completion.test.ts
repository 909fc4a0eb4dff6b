import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createMockCore, defaultState, type Fault, makeConnection, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { expect, test, vi } from "vitest";
import { quoterFor, unquoted } from "../src/completion/shell-words.ts";
import { type OpenTerminal, openTerminal, type TerminalOptions } from "./open-terminal.ts";
import { PROGRAM, type RunOptions, runCli, spawnFile } from "./run-cli.ts";
import { serve } from "./run-on.ts";

const SHELLS = {
  bash: ["--norc", "--noprofile"],
  zsh: ["--no-rcs"],
  fish: ["--no-config"],
} as const;

const KILL_LINE = "\u0015";

const isInstalled = (shell: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, shell)));
const missing = Object.keys(SHELLS).filter((shell) => !isInstalled(shell));
// bash is required; zsh and fish are tested if installed.
if (missing.length > 0) console.warn(`not installed, so not tested: completion in ${missing.join(" and ")}`);

type Shell = keyof typeof SHELLS;
const shells: Shell[] = ["bash", ...(["zsh", "fish"] as const).filter((shell) => isInstalled(shell))];

async function openShell(shell: Shell, { env, ...options }: TerminalOptions = {}): Promise<OpenTerminal> {
  const terminal = openTerminal(shell, SHELLS[shell], {
    ...options,
    columns: 120,
    env: { PS1: "> ", BASH_SILENCE_DEPRECATION_WARNING: "1", ...env },
  });
  const load = `'${process.execPath}' '${PROGRAM}' completion ${shell}`;
  terminal.type(shell === "fish" ? `${load} | source; echo load''ed\r` : `source <(${load}); echo load''ed\r`);
  await terminal.shows(prompted("loaded"));
  return terminal;
}

/** A line followed by a prompt: before the prompt, the shell ignores keys such as Tab. */
function prompted(line: string): RegExp {
  return new RegExp(`^${line}\\n.+\\n$`, "m");
}

test.for(shells)("%s completes commands, flags and values", async (shell) => {
  const terminal = await openShell(shell);
  terminal.type("airbyte-cli sea\t");
  await terminal.shows("airbyte-cli search");
  terminal.type("--every\t");
  await terminal.shows("airbyte-cli search --everywhere");
  terminal.type("--output nd\t");
  await terminal.shows("airbyte-cli search --everywhere --output ndjson");
  // Completes files only where a file is expected.
  terminal.type(`${KILL_LINE}airbyte-cli get until.\tX`);
  await terminal.shows("airbyte-cli get until.X");
  terminal.type(`${KILL_LINE}airbyte-cli create -f until\t`);
  await terminal.shows("airbyte-cli create -f until.ts");
  terminal.type(KILL_LINE);
  // Completion does not run the command line.
  const trace = join(mkdtempSync(join(tmpdir(), "completion-")), "trace");
  terminal.type(
    `--name (touch ${trace}) --st\t${KILL_LINE}airbyte-cli search --name $(touch ${trace}) --st\t${KILL_LINE}`,
  );
  const between = shell === "fish" ? " " : "=";
  terminal.type(`airbyte-cli list --sort${between}last\t`);
  await terminal.shows(`airbyte-cli list --sort${between}last-sync`);
  expect(existsSync(trace)).toBe(false);
  // The completed line runs.
  terminal.type(" --limit 1 --fields name -q\r");
  await terminal.shows(/^Sample data to BigQuery$/m);
  terminal.type("exit\r");
  expect(await terminal.ended).toBe(0);
});

/** A server with connections of these names, and the variables for it. */
async function serveNames(names: readonly string[]) {
  const [model] = defaultState().connections;
  const connections = names.map((name) => makeConnection({ ...model, connectionId: crypto.randomUUID(), name }));
  const mock = createMockCore({ state: { connections } });
  const { AIRBYTE_URL = "" } = await serve(mock);
  return { mock, env: { AIRBYTE_URL, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, AIRBYTE_VERSION: "0.36.5" } };
}

test.for(shells)("%s completes the name of a connection", async (shell) => {
  const terminal = await openShell(shell);
  terminal.type("airbyte-cli get St\t");
  await terminal.shows(/airbyte-cli get Stripe.+Snowflake/);
  terminal.type(" --fields name -q\r");
  await terminal.shows(prompted("name +Stripe to Snowflake"));
  // In quotes, without the names that are on the line already.
  terminal.type("airbyte-cli pause 'Shop to S\t");
  await terminal.shows("airbyte-cli pause 'Shop to Snowflake'");
  terminal.type('"Shop\t');
  await terminal.shows(`airbyte-cli pause 'Shop to Snowflake' "Shop to BigQuery"`);
  terminal.type("--dry-run -q --fields name\r");
  await terminal.shows(prompted("NAME\nShop to BigQuery\nShop to Snowflake"));
  // get takes one name.
  terminal.type('airbyte-cli get "Stripe to Snowflake" S\t -q\r');
  await terminal.shows("error: too many arguments");
});

/** Names with special characters of shells, each with a unique first letter. */
const AWKWARD = [
  "a: b=c",
  'b\'s "best" \\ worst',
  "c $(touch pwned) `touch pwned` ; touch pwned",
  "d ~ * ? [x] {y,z} & <in >out | # !1",
  "é — 請求書 🚚",
  "f/g\\",
];

test.for(shells)("%s quotes special characters of names", async (shell) => {
  const { mock, env } = await serveNames(AWKWARD);
  const cwd = mkdtempSync(join(tmpdir(), "completion-"));
  const terminal = await openShell(shell, { cwd, env: { ...env, LC_ALL: "C.UTF-8" } });
  // Ctrl-A: the shell prints its words instead of running the command.
  for (const { name } of mock.state.connections) {
    terminal.type(`airbyte-cli get ${name.slice(0, 1)}\t\u0001printf '<%s>' \r`);
    await terminal.shows(`<airbyte-cli><get><${name}>`);
  }
  expect(readdirSync(cwd)).toEqual([]);
});

/** What the program prints for words of bash, inside this process. The library prints with console.log. */
async function complete(words: readonly string[], options: RunOptions): Promise<string> {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const { stderr, exitCode } = await runCli(["complete", "bash", "--", ...words], options);
  const printed = log.mock.calls.map(([line]) => line).join("\n");
  log.mockRestore();
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return printed;
}

const FAULTS: readonly Fault[] = [{ hang: true }, { status: 401 }, { status: 503 }, { cutBody: true }];

test.for(FAULTS)("completes nothing after one request if the server does %j", async (fault) => {
  const { mock, env } = await serveNames(["Shop to BigQuery"]);
  mock.faults.always("connections/list", fault);
  expect(await complete(["get", "S"], { env: { ...env, AIRBYTE_TOKEN: "hunter2" } })).toBe(":4");
  expect(mock.calls).toHaveLength(1);
});

test.for(shells)("%s: a server that fails does not disturb the line", async (shell) => {
  const { mock, env } = await serveNames(["Shop to BigQuery"]);
  mock.faults.always("connections/list", { status: 401 });
  const terminal = await openShell(shell, { env });
  terminal.type(`airbyte-cli get S\t${KILL_LINE}echo al""ive\r`);
  await terminal.shows("alive");
  expect(mock.calls).toHaveLength(1);
  expect(terminal.screen()).toMatch(/^loaded\n.* echo al""ive *\nalive\n/m);
});

test("uses the server of flags and settings file, only where a name can follow", async () => {
  const { mock, env } = await serveNames(["Mine"]);
  const settings = { url: env.AIRBYTE_URL, workspace: env.AIRBYTE_WORKSPACE_ID };
  const cwd = mkdtempSync(join(tmpdir(), "completion-"));
  writeFileSync(join(cwd, "airbyte.yaml"), JSON.stringify(settings));
  const ask = (...words: string[]) => complete(words, { cwd, env: { AIRBYTE_VERSION: "0.36.5" } });
  expect(await ask("get", "")).toBe("Mine\t\n:4");
  expect(await ask("--url", "http://127.0.0.1:2", "get", "--url", settings.url, "M")).toBe("Mine\t\n:4");
  expect(await ask("--url", settings.url, "drift", "")).toBe("Mine\t\n:4");
  expect(mock.calls).toHaveLength(3);
  for (const words of [["get", "-"], ["get", "Mine", ""], ["update", "--set", ""], ["search", ""], ["get"], [""]]) {
    expect(await ask(...words)).not.toContain("Mine");
  }
  expect(mock.calls).toHaveLength(3);
});

test("bash reads a completion as the name, in every kind of quotes", async () => {
  const names = AWKWARD.map((each) => `Sync ${each}`);
  const words = ["Sync\\ ", '"Sync ', "'Sync "].flatMap((typed) => {
    const [open = ""] = /^["']?/.exec(typed) ?? [];
    return names.map((name) => ({ typed, name, word: `${open}${quoterFor(typed)(name)}${open}` }));
  });
  for (const { typed, name, word } of words) {
    expect(word.startsWith(typed)).toBe(true);
    expect([unquoted(typed), unquoted(word)]).toEqual(["Sync ", name]);
  }
  const { stdout } = await spawnFile("bash", [
    "--norc",
    "-c",
    `printf '%s\\n' ${words.map(({ word }) => word).join(" ")}`,
  ]);
  expect(stdout.trim().split("\n")).toEqual(words.map(({ name }) => name));
});

test("an unsupported shell is a usage error", async () => {
  const { stdout, stderr, exitCode } = await runCli(["completion", "tcsh"]);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^error: .*tcsh.*bash, zsh, fish\.\nhint: /);
  expect(exitCode).toBe(2);
});
