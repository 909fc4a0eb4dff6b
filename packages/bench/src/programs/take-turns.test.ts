import { expect, test } from "vitest";
import { compare, takeTurns } from "./take-turns.ts";

test("takeTurns() lets each client start equally many rounds, and does not count warm-up rounds", async () => {
  const order: string[] = [];
  const figures = await takeTurns(["a", "b"], { rounds: 2, warmUpRounds: 1 }, async (name) => order.push(name));
  expect(order.join("")).toBe("baabba");
  expect(figures).toEqual(
    new Map([
      ["a", [3, 6]],
      ["b", [4, 5]],
    ]),
  );
});

test("compare() divides the figures of the same round, so that a slow round changes nothing", () => {
  const figures = new Map([
    ["raw", [1, 100, 2]],
    ["ours", [2, 200, 4]],
  ]);
  expect(compare(figures, "raw", (figure) => figure)["ours"]).toEqual({
    own: 4,
    ratio: { lower: 2, median: 2, upper: 2 },
  });
});
