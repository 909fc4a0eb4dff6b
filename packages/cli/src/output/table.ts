import truncatedWidth from "fast-string-truncated-width";
import type { Style, Terminal } from "./terminal.ts";

/** No column is narrower. */
const MIN_WIDTH = 6;
/** The other columns are cut to this before the first one, which has the name of the row. */
const MIN_WIDTH_BESIDE_NAME = 12;
const GAP = 2;

/** A value of a table, on one line. */
export interface Cell {
  readonly text: string;
  readonly style?: Style | undefined;
}

export interface TableColumn {
  readonly head: string;
  /** One for each row. */
  readonly cells: readonly Cell[];
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
 * @param terminal Its width in columns: `Infinity` hides and cuts nothing.
 */
export function renderTable(all: readonly TableColumn[], { width, style }: Pick<Terminal, "width" | "style">): Table {
  const columns = fitColumns(all, width);
  const widths = fitWidths(columns.map(naturalWidth), width - GAP * (columns.length - 1));
  const render = (cells: readonly Cell[]): string =>
    cells
      .map((cell, column) => {
        const text = cut(cell.text, widths[column] ?? 0);
        const padding = " ".repeat((widths[column] ?? 0) - widthOf(text));
        return (cell.style ? style(cell.style, text) : text) + padding;
      })
      .join(" ".repeat(GAP))
      .trimEnd();
  return {
    lines: [
      style("bold", render(columns.map(({ head }) => ({ text: head })))),
      ...(columns[0]?.cells.map((_, row) => render(columns.map(({ cells }) => cells[row] ?? { text: "" }))) ?? []),
    ],
    leftOut: all.filter((column) => !columns.includes(column)).map(({ head }) => head),
  };
}

/** In columns of the terminal: some characters take two. The library counts the parts of a decomposed syllable apart. */
function widthOf(text: string): number {
  return truncatedWidth(text.normalize()).width;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Cuts between characters as a reader sees them: an accent or a joined emoji may be several code points. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept}…`;
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

function naturalWidth({ head, cells }: TableColumn): number {
  return cells.reduce((widest, { text }) => Math.max(widest, widthOf(text)), widthOf(head));
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
