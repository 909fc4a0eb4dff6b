/** The middle of some figures, and the range that half of them lie in. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Of an even number of figures the upper one of the two in the middle: one that was measured, not a mean. */
export function quartiles(figures: readonly number[]): Quartiles {
  const sorted = figures.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
