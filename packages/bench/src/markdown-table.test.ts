import { expect, test } from "vitest";
import { markdownTable } from "./markdown-table.ts";

test("markdownTable() aligns the first column left and the others right", () => {
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
