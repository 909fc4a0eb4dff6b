import { once } from "node:events";
import process from "node:process";
import { styleText } from "node:util";
import { readVariable } from "./environment.ts";

/** Where a command puts what it has to say. */
export interface Terminal {
  /** A line of the result, on stdout. */
  print(line: string): void;
  /** Resolves when whoever reads stdout has taken what was printed: what has not been read yet is held in memory. */
  isReady(): Promise<void>;
  /** Whether somebody may still read stdout: false once a reader such as `head` has gone away. */
  readonly hasReader: boolean;
  /** A line about the run, on stderr. On a terminal it looks like this. */
  warn(line: string, style?: Style): void;
  /** The same, also when `warn` says nothing: for what a question is about. */
  explain(line: string, style?: Style): void;
  /** On a terminal the text looks like this on stdout; elsewhere it stays as it is. */
  style(style: Style, text: string): string;
  /** Begins the screen anew, where stdout is one. */
  clear(): void;
  /** Of stdout, in columns; `Infinity` when it is no terminal: then nothing is cut. */
  readonly width: number;
  /** Whether somebody is there to answer: stdin and stderr are terminals. */
  readonly isInteractive: boolean;
  /** Whether what is under way may be drawn on stderr: that is a terminal, and nobody asked for quiet. */
  readonly showsProgress: boolean;
}

const USUAL_WIDTH = 80;

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

export interface TerminalOptions {
  /** False after `--no-color`. NO_COLOR in the environment says the same. */
  readonly color: boolean;
  /** Then `warn` says nothing. */
  readonly isQuiet: boolean;
}

export function createTerminal({ color, isQuiet }: TerminalOptions): Terminal {
  const wantsColors = color && readVariable("NO_COLOR") === undefined;
  const styleFor = ({ isTTY }: { isTTY?: boolean }, style: Style, text: string): string =>
    // Left to itself, styleText looks into variables that Deno may not let it read.
    wantsColors && isTTY ? styleText(style, text, { validateStream: false }) : text;
  const explain = (line: string, style?: Style): void => {
    const text = printable(line);
    process.stderr.write(`${style ? styleFor(process.stderr, style, text) : text}\n`);
  };
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    isReady: async () => {
      // A reader that has gone away takes nothing more, and is waited for no longer.
      if (process.stdout.writableNeedDrain) await once(process.stdout, "drain").catch(() => undefined);
    },
    get hasReader() {
      return !process.stdout.errored;
    },
    warn: (line, style) => {
      if (!isQuiet) explain(line, style);
    },
    explain,
    style: (style, text) => styleFor(process.stdout, style, text),
    clear: () => void (process.stdout.isTTY && process.stdout.write("\u001b[H\u001b[J")),
    // A terminal that nobody has given a size, such as that of a container, says 0.
    width: process.stdout.isTTY ? process.stdout.columns || USUAL_WIDTH : Number.POSITIVE_INFINITY,
    isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    // Where there are no columns, ora would count lines for ever.
    showsProgress: process.stderr.isTTY === true && process.stderr.columns !== 0 && !isQuiet,
  };
}

/** What can be part of a letter: joiners in an emoji and between letters that join, and what chooses an emoji's look. */
const JOINED =
  /(?<=\p{Extended_Pictographic}[\u{fe0f}\p{Emoji_Modifier}]*)\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Emoji}\u200d])[\ufe0e\ufe0f]|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])/u;
/** What is not seen, turns the line round, or begins a new one: two names that differ in it look the same. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb\u2800\p{Surrogate}]/u;
const SHOWN = new RegExp(`${JOINED.source}|(${UNSEEN.source})`, "gu");

/**
 * Text from a server on one line, without characters that would steer the terminal. Those that nobody sees are shown by
 * their numbers: `<U+202E>`.
 */
export function printable(text: string): string {
  const seen = text.replace(/\p{Cc}+/gu, " ");
  if (!UNSEEN.test(seen)) return seen;
  return seen.replace(SHOWN, (character, unseen?: string) =>
    unseen === undefined ? character : `<U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}
