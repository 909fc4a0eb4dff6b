import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { expect } from "vitest";
import { PROGRAM } from "./run-cli.ts";
import { until } from "./until.ts";

/** A program in a terminal: reads the screen, types keys. */
export interface OpenTerminal {
  /** Types keys: `\r` is Enter, `\u0003` is Ctrl-C, `\t` is Tab. */
  type(keys: string): void;
  /** The screen and its scrollback, without trailing spaces. */
  screen(): string;
  /** The raw output, with control sequences. */
  written(): string;
  /** Resolves when the screen has the text. */
  shows(text: string | RegExp): Promise<void>;
  /** Resolves with the exit code when the program has ended and the screen is complete. */
  ended: Promise<number>;
}

export interface TerminalOptions {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export function openTerminal(file: string, args: readonly string[], options: TerminalOptions = {}): OpenTerminal {
  const { columns = 80, env = {}, cwd = import.meta.dirname } = options;
  const { PATH = "", HOME = "" } = process.env;
  const size = { cols: columns, rows: 50 };
  const screen = new xterm.Terminal({ ...size, scrollback: 10_000, allowProposedApi: true });
  const program = spawn(file, [...args], { ...size, cwd, env: { PATH, HOME, TERM: "xterm-256color", ...env } });
  let written = "";
  let hasEnded = false;
  program.onData((text) => {
    written += text;
    screen.write(text);
  });
  // Shells query the terminal and wait for the response.
  screen.onData((answer) => program.write(answer));
  const read = (): string => {
    const { active } = screen.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? "");
    return `${lines.join("\n").trimEnd()}\n`;
  };
  return {
    type: (keys) => program.write(keys),
    screen: read,
    written: () => written,
    shows: async (text) => {
      const isShown = (): boolean => (typeof text === "string" ? read().includes(text) : text.test(read()));
      await until(() => hasEnded || isShown()).catch(() => undefined);
      expect(read()).toMatch(text);
    },
    ended: new Promise((resolve) => {
      program.onExit(({ exitCode, signal }) => {
        screen.write("", () => {
          hasEnded = true;
          resolve(signal ? 128 + signal : exitCode);
        });
      });
    }),
  };
}

/** The command line in a terminal. */
export function openCli(args: readonly string[], options: TerminalOptions = {}): OpenTerminal {
  return openTerminal(process.execPath, [PROGRAM, ...args], options);
}
