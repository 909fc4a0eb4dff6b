import CliTable from "cli-table3";
import stringWidth from "string-width";

/** No column is narrower. */
const MIN_WIDTH = 6;
/** The other columns are cut to this before the first one, which has the name of the row. */
const MIN_WIDTH_BESIDE_NAME = 12;
const GAP = 2;
/** The rows that are laid out together: the library takes quadratic time. */
const CHUNK = 100;

export interface TableColumn {
  readonly head: string;
  /** One line of text for each row. */
  readonly cells: readonly string[];
  /**
   * Whether a narrow terminal hides it: `true` if the table would be cut otherwise, `"last"` if columns would be cut to less than
   * a word.
   */
  readonly isOptional?: boolean | "last" | undefined;
}

export interface Table {
  /** The first line has the names of the columns. */
  readonly lines: readonly string[];
  /** The names of hidden columns. */
  readonly leftOut: readonly string[];
}

/**
 * Lays out rows below a head, to fit the terminal: hides optional columns from the right, then cuts the widest ones with
 * `…`, the first column last. A very narrow terminal also hides the columns that are optional as a last resort.
 *
 * @param width Of the terminal, in columns; `Infinity` hides and cuts nothing.
 */
export function renderTable(all: readonly TableColumn[], width: number): Table {
  const columns = fitColumns(all, width);
  const widths = fitWidths(columns.map(naturalWidth), width - GAP * (columns.length - 1));
  const rows = columns[0]?.cells.map((_, row) => columns.map(({ cells }) => cells[row] ?? "")) ?? [];
  const lines = renderRows([columns.map(({ head }) => head)], widths);
  for (let row = 0; row < rows.length; row += CHUNK) lines.push(...renderRows(rows.slice(row, row + CHUNK), widths));
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
    // Without colours the library reads no variables, which Deno may not permit.
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
  const hide = (isOptional: true | "last", widthOf: (column: TableColumn) => number): void => {
    while (sum(columns.map(widthOf)) + GAP * (columns.length - 1) > width) {
      const last = columns.findLastIndex((column) => column.isOptional === isOptional);
      if (last === -1) return;
      columns.splice(last, 1);
    }
  };
  hide(true, naturalWidth);
  hide("last", (column) => Math.min(naturalWidth(column), MIN_WIDTH_BESIDE_NAME));
  return columns;
}

/** In columns of the terminal: some characters take two, control sequences none. */
function naturalWidth({ head, cells }: TableColumn): number {
  return cells.reduce((widest, cell) => Math.max(widest, stringWidth(cell)), stringWidth(head));
}

function fitWidths(natural: readonly number[], available: number): number[] {
  const [first = 0, ...others] = natural;
  const beside = cutWidest(others, available - Math.min(first, Math.floor(available / 2)), MIN_WIDTH_BESIDE_NAME);
  return cutWidest([first, ...beside], available, MIN_WIDTH);
}

/** Narrows the widest columns, to at least `min`, until all fit. */
function cutWidest(natural: readonly number[], available: number, min: number): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - available; excess > 0 && Number.isFinite(excess); ) {
    const widest = Math.max(...widths);
    if (widest <= min) break;
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
