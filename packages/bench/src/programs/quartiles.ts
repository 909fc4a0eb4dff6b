/** The median, and the range of the middle half. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** For an even number of figures the median is the upper of the two in the middle. */
export function quartiles(figures: readonly number[]): Quartiles {
  const sorted = figures.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
