import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTerminal } from "../src/terminal.ts";

const { isTTY } = process.stdout;

beforeEach(() => {
  vi.stubEnv("NO_COLOR", undefined);
});
afterEach(() => {
  process.stdout.isTTY = isTTY;
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
