const seed = Number(process.env["FUZZ_SEED"] ?? 36);
const factor = Number(process.env["FUZZ_FACTOR"] ?? 1);

/** The cases are the same in each run. `FUZZ_SEED=<number>` generates others, `FUZZ_FACTOR=<number>` more. */
export function fuzz(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns: numRuns * factor };
}
