import { CommandError } from "../errors/command-error.ts";
import type { Context } from "../run/context.ts";
import { KEEP_DIGITS, toDigits } from "../yaml-number.ts";
import { pickField, pickFields } from "./pick-fields.ts";
import { renderTable } from "./table.ts";
import { printable, type Style } from "./terminal.ts";

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
  /** The style on a terminal. */
  readonly style?: (row: Row) => Style | undefined;
  /** Whether a narrow terminal hides it; `"last"` only a very narrow one. */
  readonly isOptional?: boolean | "last";
}

export interface PrintOptions<Row> {
  /** The columns of a table without `--fields`. */
  readonly columns: readonly Column<Row>[];
  /** Undefined if rows have no ids: then `--output ids` prints nothing. */
  readonly id: ((row: Row) => string) | undefined;
}

type Printer = Pick<Context, "terminal" | "settings">;

/** Prints a list in the format of the settings. */
export async function printRows<Row extends object>(
  rows: readonly Row[],
  printer: Printer,
  { columns, id }: PrintOptions<Row>,
): Promise<void> {
  const { terminal, settings } = printer;
  checkFields(rows, printer);
  if (settings.format !== "table") return printData(rows, rows, printer, id);
  const shown = shownColumns(columns, printer).map(({ head, text, style, isOptional }) => ({
    head: head.toUpperCase(),
    cells: rows.map((row) => ({ text: printable(text(row)), style: style?.(row) })),
    isOptional,
  }));
  const { lines, leftOut } = renderTable(shown, terminal);
  for (const line of lines) terminal.print(line);
  if (leftOut.length > 0) terminal.warn(`hidden for lack of space: ${leftOut.join(", ")}`, "dim");
}

/** Prints one object in the format of the settings: as a table, a line for each field. */
export async function printOne<Row extends object>(
  row: Row,
  printer: Printer,
  { columns, id }: PrintOptions<Row>,
): Promise<void> {
  const { terminal, settings } = printer;
  checkFields([row], printer);
  if (settings.format !== "table") return printData([row], row, printer, id);
  const shown = shownColumns(columns, printer);
  const width = Math.max(...shown.map(({ head }) => head.length));
  for (const { head, text } of shown) {
    terminal.print(`${terminal.style("dim", head.padEnd(width))}  ${printable(text(row)) || "-"}`);
  }
}

/** Prints rows one by one as ndjson. */
export interface LinePrinter {
  /** Resolves when the reader is ready for more. */
  print(row: object): Promise<void>;
  /** Warns of fields that no row had. */
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
    end: check.warn,
  };
}

/** @param document The array of rows, or the only row. */
async function printData<Row extends object>(
  rows: readonly Row[],
  document: Row | readonly Row[],
  { terminal, settings }: Printer,
  id: ((row: Row) => string) | undefined,
): Promise<void> {
  const isList = document === rows;
  switch (settings.format) {
    case "json":
      return terminal.print(documentOf(isList ? rows.map((row) => pick(row, settings)) : pick(document, settings)));
    case "yaml": {
      const yamlOf = await yamlPrinter();
      // One by one: the library takes a hundred times the memory of its output.
      if (!isList) terminal.print(yamlOf(pick(document, settings)));
      else if (rows.length === 0) terminal.print("[]");
      else for (const row of rows) terminal.print(yamlOf([pick(row, settings)]));
      return;
    }
    case "ndjson":
      for (const row of rows) terminal.print(lineOf(row, settings));
      return;
    default:
      if (id) for (const row of rows) terminal.print(printable(id(row)));
  }
}

/** @throws {CommandError} It is longer than a JavaScript string can be. Exit code 2. */
function documentOf(value: unknown): string {
  try {
    return jsonOf(value, 2);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(
      "usage",
      "--output json: the result is too long for one document",
      "Use --output ndjson for a document on each line, or --fields to print less.",
    );
  }
}

function lineOf(row: object, settings: Printer["settings"]): string {
  return jsonOf(pick(row, settings));
}

function pick(row: object, { fields }: Printer["settings"]): object {
  return fields ? pickFields(row, fields) : row;
}

/** Control characters, and ends of lines to some readers, that JSON does not escape. */
const CONTROLS = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

function jsonOf(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Imports the library here: most commands do not wait for it to load. */
async function yamlPrinter(): Promise<(value: unknown) => string> {
  const { stringify } = await import("yaml");
  return (value) => {
    // YAML 1.1 reads no, on, 12:30:00 and 1_000 as other types unless they are quoted.
    const options = { ...KEEP_DIGITS, compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 0 } as const;
    const yaml = stringify(value, toDigits, options).trimEnd();
    // YAML cannot hold these characters unquoted, PyYAML no tabs, and `=` is a type in YAML 1.1. JSON is YAML too.
    if (yaml.search(CONTROLS) === -1 && !/\t|(?:^|[-:] )=$/m.test(yaml)) return yaml;
    return Array.isArray(value) ? `- ${jsonOf(value[0])}` : jsonOf(value, 2);
  };
}

function checkFields(rows: readonly object[], printer: Printer): void {
  const check = fieldCheck(printer);
  rows.forEach(check.see);
  check.warn();
}

/** Warns of a field that no row has: a misspelt name must not look like a missing value. */
function fieldCheck({ terminal, settings: { fields } }: Printer) {
  const missing = new Set(fields);
  let hasSeen = false;
  return {
    see: (row: object): void => {
      hasSeen = true;
      for (const path of missing) if (pickField(row, path) !== undefined) missing.delete(path);
    },
    warn: (): void => {
      if (!hasSeen) return;
      for (const path of missing) {
        terminal.warn(`--fields ${path}: no result has this field; --output json prints all fields`);
      }
    },
  };
}

function shownColumns<Row>(columns: readonly Column<Row>[], { settings: { fields } }: Printer): readonly Column<Row>[] {
  return fields?.map((path) => ({ head: path, text: (row: Row) => cellText(pickField(row, path)) })) ?? columns;
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "-";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
