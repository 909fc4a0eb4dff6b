import { stringify } from "yaml";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { printable, type Style } from "../terminal.ts";
import { pickField, pickFields } from "./pick-fields.ts";
import { renderTable } from "./table.ts";

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
  /** What the text looks like on a terminal, where it says the same without. */
  readonly style?: (row: Row) => Style | undefined;
  /** Whether a narrow terminal may go without it. */
  readonly isOptional?: boolean;
}

export interface PrintOptions<Row> {
  /** What a table shows when the user names no fields. */
  readonly columns: readonly Column<Row>[];
  /** Undefined where rows have none: then `--output ids` is refused. */
  readonly id: ((row: Row) => string) | undefined;
}

type Printer = Pick<Context, "terminal" | "settings">;

/** Prints what a command found, in the format that the user asked for: a line for each row, or a list of them. */
export function printRows<Row extends object>(
  rows: readonly Row[],
  printer: Printer,
  { columns, id }: PrintOptions<Row>,
): void {
  const { terminal, settings } = printer;
  checkFields(rows, printer);
  if (isData(settings, id)) {
    printData(rows, rows, printer, id);
    return;
  }
  const shown = shownColumns(columns, printer).map(({ head, text, style, isOptional }) => ({
    head: head.toUpperCase(),
    cells: rows.map((row) => {
      const look = style?.(row);
      return look ? terminal.style(look, printable(text(row))) : printable(text(row));
    }),
    isOptional,
  }));
  const { lines, leftOut } = renderTable(shown, terminal.width);
  const [head = "", ...others] = lines;
  terminal.print(terminal.style("bold", head));
  for (const line of others) terminal.print(line);
  if (leftOut.length > 0) terminal.warn(`no room for ${leftOut.join(", ")}; a wider terminal shows them`, "dim");
}

/** Prints one thing: a line for each of its fields, or the thing itself. */
export function printOne<Row extends object>(row: Row, printer: Printer, { columns, id }: PrintOptions<Row>): void {
  const { terminal, settings } = printer;
  checkFields([row], printer);
  if (isData(settings, id)) {
    printData([row], row, printer, id);
    return;
  }
  const shown = shownColumns(columns, printer);
  const width = Math.max(...shown.map(({ head }) => head.length));
  for (const { head, text } of shown) {
    terminal.print(`${terminal.style("dim", head.padEnd(width))}  ${printable(text(row)) || "-"}`);
  }
}

/** The settings file says which format is liked; what has no ids is a table then. */
function isData({ format, isFormatFlag }: Printer["settings"], id: unknown): boolean {
  return format !== "table" && (format !== "ids" || id !== undefined || isFormatFlag);
}

/** Prints rows one by one, as `--output ndjson` does with all of them. */
export interface LinePrinter {
  /** Resolves when the reader is ready for the next. */
  print(row: object): Promise<void>;
  /** Says which fields none of them had. */
  end(): void;
}

export function linePrinter(printer: Printer): LinePrinter {
  const { terminal, settings } = printer;
  const check = fieldCheck(printer);
  return {
    print: (row) => {
      check.see(row);
      terminal.print(lineOf(row, settings));
      return terminal.isReady();
    },
    end: check.tell,
  };
}

/** @param document The rows as one document: all of them, or the only one. */
function printData<Row extends object>(
  rows: readonly Row[],
  document: Row | readonly Row[],
  { terminal, settings }: Printer,
  id: ((row: Row) => string) | undefined,
): void {
  const { format } = settings;
  if (format === "json") {
    terminal.print(
      documentOf(Array.isArray(document) ? rows.map((row) => pick(row, settings)) : pick(document, settings)),
    );
  } else if (format === "yaml") {
    // One by one: the library takes a hundred times the memory of what it writes.
    if (!Array.isArray(document)) terminal.print(yamlOf(pick(document, settings)));
    else if (rows.length === 0) terminal.print("[]");
    else for (const row of rows) terminal.print(yamlOf([pick(row, settings)]));
  } else if (format === "ndjson") for (const row of rows) terminal.print(lineOf(row, settings));
  else if (id) for (const row of rows) terminal.print(printable(id(row)));
  else {
    throw new CommandError("--output ids: what this command prints has no ids", { exitCode: EXIT_CODES.usage });
  }
}

/** @throws {CommandError} It is longer than a text can be, which is half a billion characters in V8. Exit code 2. */
function documentOf(value: unknown): string {
  try {
    return jsonOf(value, 2);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError("--output json: this is too long for one document", {
      exitCode: EXIT_CODES.usage,
      hint: "--output ndjson is a document on each line. --fields leaves out what is not needed.",
    });
  }
}

function lineOf(row: object, settings: Printer["settings"]): string {
  return jsonOf(pick(row, settings));
}

function pick(row: object, { fields }: Printer["settings"]): object {
  return fields ? pickFields(row, fields) : row;
}

/** Steer some terminals, or are the end of a line to some readers, and JSON does not escape them. */
const CONTROLS = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

function jsonOf(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function yamlOf(value: unknown): string {
  // Quoted, what is no text to a reader of YAML 1.1: no, on, 12:30:00, 1_000.
  const yaml = stringify(value, { compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 0 }).trimEnd();
  // YAML has no place for the first outside of quotes; nor has PyYAML for tabs, and a lone = is a type of its own in 1.1.
  // JSON is YAML too.
  if (yaml.search(CONTROLS) === -1 && !/\t|(?:^|[-:] )=$/m.test(yaml)) return yaml;
  return Array.isArray(value) ? `- ${jsonOf(value[0])}` : jsonOf(value, 2);
}

function checkFields(rows: readonly object[], printer: Printer): void {
  const check = fieldCheck(printer);
  rows.forEach(check.see);
  check.tell();
}

/** A name that is written wrong must not look like a value that is not there. */
function fieldCheck({ terminal, settings: { fields } }: Printer) {
  const missing = new Set(fields);
  let hasSeen = false;
  return {
    see: (row: object): void => {
      hasSeen = true;
      for (const path of missing) if (pickField(row, path) !== undefined) missing.delete(path);
    },
    tell: (): void => {
      if (!hasSeen) return;
      for (const path of missing) {
        terminal.warn(`--fields ${path}: nothing here has it; --output json shows what there is`);
      }
    },
  };
}

/** The columns that the user asked for, or else those that the command shows by itself. */
function shownColumns<Row>(columns: readonly Column<Row>[], { settings: { fields } }: Printer): readonly Column<Row>[] {
  return fields?.map((path) => ({ head: path, text: (row: Row) => cellText(pickField(row, path)) })) ?? columns;
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "-";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
