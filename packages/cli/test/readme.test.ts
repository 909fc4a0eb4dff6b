import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMockCore, defaultState } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { EXIT_CODES } from "../src/errors/exit-code.ts";
import { createProgram } from "../src/program.ts";
import { openCli, openTerminal, sitAtCli } from "./open-terminal.ts";
import { makeIo, PROGRAM } from "./run-cli.ts";
import { serve } from "./run-on.ts";
import { wordsOf } from "./words-of.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const program = createProgram(makeIo());

/** `pnpm cli`, with this Node. */
const PNPM = `pnpm() { shift; '${process.execPath}' '${PROGRAM}' "$@"; }`;
/** The width of code blocks. */
const COLUMNS = 100;

const shown = (file: string): string | undefined =>
  new RegExp(`<!-- from ${file} -->\n\`\`\`text\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme)?.[1];

const examples = [...readme.matchAll(/^```sh\n(pnpm cli .*)\n```\n\n<!-- from (\S+) -->$/gm)].map(
  ([, line = "", file = ""]) => ({ line, file }),
);

describe("the README shows the output of", () => {
  test.for(examples)("$line", async ({ line, file }) => {
    const isServer = line.includes("mock serve");
    // A JSON error is one line.
    const options = { columns: line.includes("json") ? 400 : COLUMNS, cwd: ROOT };
    const { args } = await wordsOf(line, "pnpm");
    const terminal = line.includes(" | ")
      ? openTerminal("bash", ["-c", `${PNPM}; ${line}`], options)
      : isServer
        ? openCli(["mock", "serve", "--port", "0"], options)
        : sitAtCli(args.slice(1), options);
    const asked = isServer ? "Press Ctrl-C to stop." : "[y/N]";
    const answered = terminal.shows(asked).then(
      () => terminal.type(isServer ? "\u0003" : "y\r"),
      () => undefined,
    );
    await terminal.ended;
    await answered;
    const screen = terminal.screen().replace(/:\d+\/api/, ":8000/api");
    await expect(screen).toMatchFileSnapshot(file.replace("test/", ""));
    expect(shown(file), `Copy ${file} into the README.`).toBe(screen);
  });

  test("a session with a server", async () => {
    const state = defaultState();
    // Moves the state from 2022 to now, so that its syncs are hours old.
    const shift = Math.floor((Date.now() - Date.UTC(2022, 3, 29, 12)) / 1_000);
    for (const job of state.jobs) job.createdAtSeconds += shift;
    const env = { ...(await serve(createMockCore({ state }))), PS1: "$ " };
    const terminal = openTerminal("bash", ["--norc", "--noprofile"], { columns: COLUMNS, cwd: ROOT, env });
    /** Types a line with Enter, and waits for the next prompt. */
    const run = async (keys: string, line = keys): Promise<void> => {
      terminal.type(keys);
      await terminal.shows(`$ ${line}`);
      terminal.type("\r");
      await terminal.shows(/(^\$|\[y\/N\])\n$/m);
    };
    await terminal.shows("$");
    terminal.type(`source <('${process.execPath}' '${PROGRAM}' completion bash); echo load''ed\r`);
    await terminal.shows(/^loaded\n\$\n$/m);
    await run("airbyte-cli list --fai\t", "airbyte-cli list --failing");
    await run('airbyte-cli get "Stripe to Snowflake" --fields name,schedule,latestSyncJobStatus');
    await run('airbyte-cli pause "Stripe *"');
    terminal.type("y\r");
    await terminal.shows(/1 changed\n\$\n$/);
    await run("airbyte-cli list --fields name,status --sort status");
    await run('airbyte-cli resume "Stripe *" --yes --quiet');
    await run("airbyte-cli list --fialing");
    terminal.type("exit\r");
    await terminal.ended;
    const session = terminal.screen();
    const recorded = session
      .slice(session.indexOf("$ airbyte-cli list --failing"), session.lastIndexOf("$ exit"))
      .replace(/:\d+\/api/g, ":8000/api");
    await expect(recorded).toMatchFileSnapshot("examples/session.txt");
    expect(shown("test/examples/session.txt")).toBe(recorded);
  });
});

describe("the README has", () => {
  test("each command, with what it prints or a file that holds it", () => {
    const names = program.commands.map((command) => command.name());
    for (const name of names) expect(readme).toMatch(new RegExp(`^(pnpm|source <\\(pnpm).* cli ${name}`, "m"));
    expect(examples.length).toBeGreaterThanOrEqual(names.length);
  });

  test("each exit code", () => {
    const rows = [...readme.matchAll(/^\| (\d+) \| ([^|:.]+)/gm)].map(([, code, meaning = ""]) => [
      meaning.trim().replaceAll(" ", "").toLowerCase(),
      Number(code),
    ]);
    const codes = Object.entries(EXIT_CODES).map(([name, code]) => [name.toLowerCase(), code]);
    expect(rows.map(([name, code]) => [String(name).replace(/withctrl-c,orbysigterm$/, ""), code])).toEqual(codes);
  });

  test("each setting", () => {
    const [table = ""] = /^\| Setting [\s\S]*?\n\n/m.exec(readme) ?? [];
    for (const { long } of program.options.filter((option) => !/header|verbose|version/.test(option.long ?? ""))) {
      expect(table).toContain(`\`${long}`);
    }
    for (const name of ["URL", "WORKSPACE_ID", "USERNAME", "PASSWORD", "TOKEN", "CLIENT_ID", "CLIENT_SECRET"]) {
      expect(table).toContain(`\`AIRBYTE_${name}\``);
    }
    for (const key of ["url", "workspace", "headers", "timeout", "retries", "concurrency", "output", "fields"]) {
      expect(table).toContain(` \`${key}\` `);
    }
  });
});
