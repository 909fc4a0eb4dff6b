import { clearLine, cursorTo, moveCursor } from "node:readline";
import { PassThrough, Writable } from "node:stream";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { expect } from "vitest";
import { main } from "../src/main.ts";
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

const ROWS = 50;

/** Runs a program as a process in a terminal. */
export function openTerminal(file: string, args: readonly string[], options: TerminalOptions = {}): OpenTerminal {
  const { columns = 80, env = {}, cwd = import.meta.dirname } = options;
  const { PATH = "", HOME = "" } = process.env;
  const program = spawn(file, [...args], {
    cols: columns,
    rows: ROWS,
    cwd,
    env: { PATH, HOME, TERM: "xterm-256color", ...env },
  });
  const exitCode = new Promise<number>((resolve) => {
    program.onExit(({ exitCode, signal }) => resolve(signal ? 128 + signal : exitCode));
  });
  const { write, screen, terminal } = openScreen(columns, exitCode);
  program.onData(write);
  // Shells query the terminal and wait for the response.
  screen.onData((answer) => program.write(answer));
  return { ...terminal, type: (keys) => program.write(keys) };
}

/** The command line as a process in a terminal: for what needs signals. */
export function openCli(args: readonly string[], options: TerminalOptions = {}): OpenTerminal {
  return openTerminal(process.execPath, [PROGRAM, ...args], options);
}

/** The command line inside this process, on streams that are a terminal. Ctrl-C reaches it only while it asks. */
export function sitAtCli(args: readonly string[], options: TerminalOptions = {}): OpenTerminal {
  const { columns = 80, env = {}, cwd = import.meta.dirname } = options;
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const streamOf = () => {
    const stream = new Writable({
      write: (chunk, _, done) => {
        write(String(chunk));
        done();
      },
    });
    // What the spinner of a slow run calls.
    const methods = {
      cursorTo: (x: number) => cursorTo(stream, x),
      moveCursor: (x: number, y: number) => moveCursor(stream, x, y),
      clearLine: (direction: -1 | 0 | 1) => clearLine(stream, direction),
    };
    return Object.assign(stream, { isTTY: true, columns, ...methods });
  };
  const { signal } = new AbortController();
  const io = { env, cwd, stdin, stdout: streamOf(), stderr: streamOf(), signal, exitCode: 0 };
  // The program starts when there is a screen for what it prints.
  const exitCode = Promise.resolve().then(() => main(args, io));
  const { write, terminal } = openScreen(columns, exitCode);
  return { ...terminal, type: (keys) => void stdin.write(keys) };
}

/** What a terminal shows. 0 columns are those of a terminal without a size. */
function openScreen(columns: number, exitCode: Promise<number>) {
  const screen = new xterm.Terminal({
    cols: columns || 80,
    rows: ROWS,
    scrollback: 10_000,
    allowProposedApi: true,
    convertEol: true,
  });
  let written = "";
  let hasEnded = false;
  const read = (): string => {
    const { active } = screen.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? "");
    return `${lines.join("\n").trimEnd()}\n`;
  };
  const terminal: Omit<OpenTerminal, "type"> = {
    screen: read,
    written: () => written,
    shows: async (text) => {
      const isShown = (): boolean => (typeof text === "string" ? read().includes(text) : text.test(read()));
      await until(() => hasEnded || isShown()).catch(() => undefined);
      expect(read()).toMatch(text);
    },
    ended: exitCode.then(async (code) => {
      await new Promise<void>((resolve) => screen.write("", resolve));
      hasEnded = true;
      return code;
    }),
  };
  const write = (text: string): void => {
    written += text;
    screen.write(text);
  };
  return { screen, write, terminal };
}
