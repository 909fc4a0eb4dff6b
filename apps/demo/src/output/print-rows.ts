import { stringify } from "yaml";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { printable } from "../terminal.ts";
import { pickField, pickFields } from "./pick-fields.ts";
import { renderTable } from "./table.ts";

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
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
  if (settings.format !== "table") {
    printData(rows, rows, printer, id);
    return;
  }
  const shown = shownColumns(columns, settings.fields);
  const cells = rows.map((row) => shown.map(({ text }) => printable(text(row))));
  const [head = "", ...lines] = renderTable(
    shown.map(({ head }) => head.toUpperCase()),
    cells,
    terminal.width,
  );
  terminal.print(terminal.style("bold", head));
  for (const line of lines) terminal.print(line);
}

/** Prints one thing: a line for each of its fields, or the thing itself. */
export function printOne<Row extends object>(row: Row, printer: Printer, { columns, id }: PrintOptions<Row>): void {
  const { terminal, settings } = printer;
  if (settings.format !== "table") {
    printData([row], row, printer, id);
    return;
  }
  const shown = shownColumns(columns, settings.fields);
  const width = Math.max(...shown.map(({ head }) => head.length));
  for (const { head, text } of shown) {
    terminal.print(`${terminal.style("dim", head.padEnd(width))}  ${printable(text(row))}`.trimEnd());
  }
}

/** @param document The rows as one document: all of them, or the only one. */
function printData<Row extends object>(
  rows: readonly Row[],
  document: Row | readonly Row[],
  { terminal, settings: { format, fields } }: Printer,
  id: ((row: Row) => string) | undefined,
): void {
  const pick = (row: object): object => (fields ? pickFields(row, fields) : row);
  const picked = Array.isArray(document) ? rows.map(pick) : pick(document);
  if (format === "json") terminal.print(JSON.stringify(picked, null, 2));
  else if (format === "yaml") terminal.print(stringify(picked).trimEnd());
  else if (format === "ndjson") for (const row of rows) terminal.print(JSON.stringify(pick(row)));
  else if (id) for (const row of rows) terminal.print(printable(id(row)));
  else {
    throw new CommandError("--output ids: what this command prints has no ids", { exitCode: EXIT_CODES.usage });
  }
}

function shownColumns<Row>(
  columns: readonly Column<Row>[],
  fields: readonly string[] | undefined,
): readonly Column<Row>[] {
  return fields?.map((path) => ({ head: path, text: (row: Row) => cellText(pickField(row, path)) })) ?? columns;
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "-";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
