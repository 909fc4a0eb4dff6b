import process from "node:process";
import { styleText } from "node:util";
import { readVariable } from "./environment.ts";

/** Where a command puts what it has to say. */
export interface Terminal {
  /** A line of the result, on stdout. */
  print(line: string): void;
  /** A line about the run, on stderr. */
  warn(line: string): void;
  /** On a terminal the text looks like this; elsewhere it stays as it is. */
  style(style: Style, text: string): string;
  /** Of stdout, in columns; `Infinity` when it is no terminal: then nothing is cut. */
  readonly width: number;
  /** Whether somebody is there to answer: stdin and stderr are terminals. */
  readonly isInteractive: boolean;
}

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

export interface TerminalOptions {
  /** False after `--no-color`. NO_COLOR in the environment says the same. */
  readonly color: boolean;
  /** Then `warn` says nothing. */
  readonly isQuiet: boolean;
}

export function createTerminal({ color, isQuiet }: TerminalOptions): Terminal {
  const isTerminal = process.stdout.isTTY === true;
  const hasColors = color && isTerminal && readVariable("NO_COLOR") === undefined;
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => {
      if (!isQuiet) process.stderr.write(`${printable(line)}\n`);
    },
    // Left to itself, styleText looks into variables that Deno may not let it read.
    style: (style, text) => (hasColors ? styleText(style, text, { validateStream: false }) : text),
    width: isTerminal ? process.stdout.columns : Number.POSITIVE_INFINITY,
    isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
  };
}

/** Text from a server on one line, without characters that would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
