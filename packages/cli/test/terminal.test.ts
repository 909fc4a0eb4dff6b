import { expect, test, vi } from "vitest";
import { renderTable } from "../src/output/table.ts";
import { createTerminal } from "../src/output/terminal.ts";
import { makeIo } from "./run-cli.ts";

test.each([
  { what: "styles text on a terminal", isTTY: true, env: {}, text: "\u001b[1mx\u001b[22m" },
  { what: "does not style with NO_COLOR", isTTY: true, env: { NO_COLOR: "1" }, text: "x" },
  { what: "does not style without a terminal", isTTY: false, env: {}, text: "x" },
])("$what", ({ isTTY, env, text }) => {
  const io = makeIo({ env });
  io.stdout.isTTY = isTTY;
  expect(createTerminal(io, { color: true, isQuiet: false }).style("bold", "x")).toBe(text);
});

test.each(["drain", "error"])("isReady() waits for a slow reader until its %s", async (event) => {
  const io = makeIo();
  vi.spyOn(io.stdout, "writableNeedDrain", "get").mockReturnValue(true);
  let isReady = false;
  const ready = createTerminal(io, { color: true, isQuiet: false })
    .isReady()
    .then(() => {
      isReady = true;
    });
  await Promise.resolve();
  expect(isReady).toBe(false);
  io.stdout.emit(event, new Error("EPIPE"));
  await ready;
  expect(isReady).toBe(true);
});

test.each([
  ["a combining accent", "abcde\u0301fgh", "abcde\u0301…"],
  ["a flag", "abcd🇩🇪fgh", "abcd…"],
  ["a family", "abc👨\u200d👩\u200d👧gh", "abc👨\u200d👩\u200d👧…"],
  ["a wide character", "abcd請求書", "abcd…"],
  ["a decomposed syllable", "\u1112\u1161\u11ab".repeat(4), `${"\u1112\u1161\u11ab".repeat(2)}…`],
])("a table cuts before or after %s, not inside", (_, text, shown) => {
  const { lines } = renderTable([{ head: "NAME", cells: [{ text }] }], { width: 6, style: (_style, text) => text });
  expect(lines).toEqual(["NAME", shown]);
});
