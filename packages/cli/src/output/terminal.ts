import { once } from "node:events";
import type { Readable } from "node:stream";
import { styleText } from "node:util";
import type { Io, Output } from "../run/io.ts";
import { readVariable } from "../settings/environment.ts";

/** Where a command prints and asks. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stderr: Output;
  /** Prints a line of the result on stdout. */
  print(line: string): void;
  /** Resolves when the reader of stdout has taken what was printed: unread output is held in memory. */
  isReady(): Promise<void>;
  /** False once the reader of stdout, such as `head`, has gone away. */
  readonly hasReader: boolean;
  /** Prints a line about the run on stderr, unless `--quiet` is set. */
  warn(line: string, style?: Style): void;
  /** Prints a line on stderr, also with `--quiet`: the text that a question refers to. */
  explain(line: string, style?: Style): void;
  /** Styles text for stdout, if that is a terminal. */
  style(style: Style, text: string): string;
  /** Clears the screen, if stdout is a terminal. */
  clear(): void;
  /** Columns of stdout; `Infinity` if it is not a terminal: then nothing is cut. */
  readonly width: number;
  /** Whether the user can answer a question: stdin and stderr are terminals. */
  readonly isInteractive: boolean;
  /** Whether to animate progress on stderr: it is a terminal that moves its cursor, not a CI log, and `--quiet` is not set. */
  readonly showsProgress: boolean;
}

const DEFAULT_WIDTH = 80;

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

export interface TerminalOptions {
  /** False after `--no-color`. NO_COLOR in the environment has the same effect. */
  readonly color: boolean;
  /** Whether `warn` prints nothing. */
  readonly isQuiet: boolean;
}

export function createTerminal({ stdin, stdout, stderr, env }: Io, { color, isQuiet }: TerminalOptions): Terminal {
  const wantsColors = color && readVariable("NO_COLOR", env) === undefined;
  const styleFor = ({ isTTY }: Output, style: Style, text: string): string =>
    // By default, styleText reads variables that Deno may not permit.
    wantsColors && isTTY ? styleText(style, text, { validateStream: false }) : text;
  const explain = (line: string, style?: Style): void => {
    const text = printable(line);
    stderr.write(`${style ? styleFor(stderr, style, text) : text}\n`);
  };
  return {
    stdin,
    stderr,
    print: (line) => void stdout.write(`${line}\n`),
    isReady: async () => {
      // Rejects when the reader goes away: then there is nothing to wait for.
      if (stdout.writableNeedDrain) await once(stdout, "drain").catch(() => undefined);
    },
    get hasReader() {
      return !stdout.errored;
    },
    warn: (line, style) => {
      if (!isQuiet) explain(line, style);
    },
    explain,
    style: (style, text) => styleFor(stdout, style, text),
    clear: () => void (stdout.isTTY && stdout.write("\u001b[H\u001b[J")),
    // A terminal without a size, such as that of a container, has 0 columns.
    width: stdout.isTTY ? stdout.columns || DEFAULT_WIDTH : Number.POSITIVE_INFINITY,
    isInteractive: stdin.isTTY === true && stderr.isTTY === true,
    get showsProgress() {
      // With 0 columns, ora counts lines forever.
      if (stderr.isTTY !== true || stderr.columns === 0 || isQuiet) return false;
      return readVariable("TERM", env) !== "dumb" && readVariable("CI", env) === undefined;
    },
  };
}

/** Characters that join letters or emoji, or select the look of an emoji. */
const JOINED =
  /(?<=\p{Extended_Pictographic}[\u{fe0f}\p{Emoji_Modifier}]*)\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Emoji}\u200d])[\ufe0e\ufe0f]|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])/u;
/** Invisible characters, and those that change the direction or end the line: names that differ in them look equal. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb\u2800\p{Surrogate}]/u;
const SHOWN = new RegExp(`${JOINED.source}|(${UNSEEN.source})`, "gu");

/**
 * Text from a server on one line, without control characters. Invisible characters are shown by their code points:
 * `<U+202E>`.
 */
export function printable(text: string): string {
  const seen = text.replace(/\p{Cc}+/gu, " ");
  if (!UNSEEN.test(seen)) return seen;
  return seen.replace(SHOWN, (character, unseen?: string) =>
    unseen === undefined ? character : `<U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}
