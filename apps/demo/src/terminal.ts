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
  style(style: "bold" | "dim", text: string): string;
}

export function createTerminal(): Terminal {
  // A reader that goes away early, such as `head`, is no failure: what is left to do is still done.
  process.stdout.on("error", () => undefined);
  const hasColors = process.stdout.isTTY === true && readVariable("NO_COLOR") === undefined;
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${printable(line)}\n`),
    // Left to itself, styleText looks into variables that Deno may not let it read.
    style: (style, text) => (hasColors ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Text from a server on one line, without characters that would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
