import Table from "cli-table3";

/** What a column narrower than this could still say is not worth the place. */
const MIN_WIDTH = 6;
const GAP = 2;

/**
 * Rows under a head, in columns that fit the terminal: the widest ones are cut, with `…`, until they do.
 *
 * @param head The names of the columns.
 * @param rows Texts on one line each.
 * @param width Of the terminal, in columns; `Infinity` when the output goes elsewhere, then nothing is cut.
 */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const natural = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const widths = fitWidths(natural, width - GAP * (head.length - 1));
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "" };
  const table = new Table({
    head: [...head],
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

function fitWidths(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - available; excess > 0 && Number.isFinite(excess); ) {
    const widest = Math.max(...widths);
    if (widest <= MIN_WIDTH) break;
    // Down to the second widest, or as far as is needed.
    const next = Math.max(MIN_WIDTH, ...widths.filter((each) => each < widest));
    const cut = Math.max(1, Math.min(excess, widest - next));
    widths[widths.indexOf(widest)] = widest - cut;
    excess -= cut;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
