/**
 * Creates a random number generator with a seed (mulberry32). Do not use it for secrets.
 *
 * @param seed Any finite number. Its fraction is ignored.
 * @returns Numbers from 0 (inclusive) to 1 (exclusive).
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
