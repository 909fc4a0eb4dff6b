import { expect, test } from "vitest";
import { markdownTable } from "./markdown-table.ts";

test("markdownTable() aligns names to the left and figures to the right", () => {
  const rows = [
    ["bundle", "bytes"],
    ["a", "1,000"],
    ["longer name", "7"],
  ];
  expect(markdownTable(rows)).toBe(
    ["| bundle      | bytes |", "| ----------- | ----: |", "| a           | 1,000 |", "| longer name |     7 |"].join(
      "\n",
    ),
  );
});
