import CliTable from "cli-table3";
import stringWidth from "string-width";

/** What a column narrower than this could still say is not worth the place. */
const MIN_WIDTH = 6;
/** Down to here the others are cut before the first column: what a row is called should be read, and typed, whole. */
const MIN_WIDTH_BESIDE_NAME = 12;
const GAP = 2;
/** How many rows are laid out together: the library takes time by the square of them. */
const PIECE = 100;

export interface TableColumn {
  readonly head: string;
  /** A text on one line for each row. */
  readonly cells: readonly string[];
  /** Whether it is left out where there is no place for it. */
  readonly isOptional?: boolean | undefined;
}

export interface Table {
  /** The first one holds the names of the columns. */
  readonly lines: readonly string[];
  /** The names of the columns that there was no place for. */
  readonly leftOut: readonly string[];
}

/**
 * Rows under a head, in columns that fit the terminal: optional ones go first, from the right, then the widest ones are
 * cut, with `…`, until they do; the first one after the others.
 *
 * @param width Of the terminal, in columns; `Infinity` when the output goes elsewhere, then nothing is left out or cut.
 */
export function renderTable(all: readonly TableColumn[], width: number): Table {
  const columns = fitColumns(all, width);
  const widths = fitWidths(columns.map(naturalWidth), width - GAP * (columns.length - 1));
  const rows = columns[0]?.cells.map((_, row) => columns.map(({ cells }) => cells[row] ?? "")) ?? [];
  const lines = renderRows([columns.map(({ head }) => head)], widths);
  for (let row = 0; row < rows.length; row += PIECE) lines.push(...renderRows(rows.slice(row, row + PIECE), widths));
  return {
    lines,
    leftOut: all.filter((column) => !columns.includes(column)).map(({ head }) => head),
  };
}

function renderRows(rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "" };
  const table = new CliTable({
    colWidths: widths.map((each) => each + GAP),
    chars: {
      ...none,
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "",
    },
    // Colours are the caller's business: the library looks for them where Deno may not let it.
    style: { "padding-left": 0, "padding-right": GAP, head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

function fitColumns(all: readonly TableColumn[], width: number): TableColumn[] {
  const columns = [...all];
  const total = (): number => sum(columns.map(naturalWidth)) + GAP * (columns.length - 1);
  while (total() > width) {
    const last = columns.findLastIndex(({ isOptional }) => isOptional);
    if (last === -1) break;
    columns.splice(last, 1);
  }
  return columns;
}

/** In columns of the terminal: some characters take two, colours none. */
function naturalWidth({ head, cells }: TableColumn): number {
  return cells.reduce((widest, cell) => Math.max(widest, stringWidth(cell)), stringWidth(head));
}

function fitWidths(natural: readonly number[], available: number): number[] {
  const [first = 0, ...others] = natural;
  // One name of a hundred letters should not leave nothing of the rest.
  const beside = cutWidest(others, available - Math.min(first, Math.floor(available / 2)), MIN_WIDTH_BESIDE_NAME);
  return cutWidest([first, ...beside], available, MIN_WIDTH);
}

/** Makes the widest ones narrower, but none less than `min`, until all of them fit. */
function cutWidest(natural: readonly number[], available: number, min: number): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - available; excess > 0 && Number.isFinite(excess); ) {
    const widest = Math.max(...widths);
    if (widest <= min) break;
    // Down to the second widest, or as far as is needed.
    const next = Math.max(min, ...widths.filter((each) => each < widest));
    const cut = Math.max(1, Math.min(excess, widest - next));
    widths[widths.indexOf(widest)] = widest - cut;
    excess -= cut;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
