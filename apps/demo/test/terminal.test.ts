import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTerminal } from "../src/terminal.ts";

const { isTTY } = process.stdout;

beforeEach(() => {
  vi.stubEnv("NO_COLOR", undefined);
});
afterEach(() => {
  process.stdout.isTTY = isTTY;
  vi.restoreAllMocks();
});

test("text is styled on a terminal", () => {
  process.stdout.isTTY = true;
  expect(createTerminal({ color: true, isQuiet: false }).style("bold", "x")).toBe("\u001b[1mx\u001b[22m");
});

test("text is plain on a terminal with NO_COLOR", () => {
  process.stdout.isTTY = true;
  vi.stubEnv("NO_COLOR", "1");
  expect(createTerminal({ color: true, isQuiet: false }).style("bold", "x")).toBe("x");
});

test("text is plain where it does not go to a terminal", () => {
  process.stdout.isTTY = false;
  expect(createTerminal({ color: true, isQuiet: false }).style("bold", "x")).toBe("x");
});

test.each(["drain", "error"])("what is printed waits for a slow reader, until its %s", async (event) => {
  vi.spyOn(process.stdout, "writableNeedDrain", "get").mockReturnValue(true);
  let isReady = false;
  const ready = createTerminal({ color: true, isQuiet: false })
    .isReady()
    .then(() => {
      isReady = true;
    });
  await Promise.resolve();
  expect(isReady).toBe(false);
  process.stdout.emit(event, new Error("EPIPE"));
  await ready;
  expect(isReady).toBe(true);
});
