import { type Quartiles, quartiles } from "./quartiles.ts";

export interface Rounds {
  readonly rounds: number;
  /** Until every contestant is compiled, and what is cached is cached. */
  readonly warmUpRounds: number;
}

/**
 * Measures every contestant once in each round, so that a slow moment of the machine hits all of them.
 *
 * @returns By contestant, what was measured, round by round.
 */
export async function takeTurns<Figure>(
  names: readonly string[],
  { rounds, warmUpRounds }: Rounds,
  measure: (name: string) => Promise<Figure>,
): Promise<Map<string, Figure[]>> {
  const figures = new Map<string, Figure[]>(names.map((name) => [name, []]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Each starts a round as often as the others: the one that follows a slow one may have to collect its garbage.
      const name = names.at((round + turn) % names.length) as string;
      const figure = await measure(name);
      if (round >= 0) figures.get(name)?.push(figure);
    }
  }
  return figures;
}

/** A contestant beside another. */
export interface Compared {
  readonly own: Quartiles;
  /** How many times as much as the other. Compared round by round, so that a slow moment hits both sides. */
  readonly ratio: Quartiles;
}

/** By contestant. */
export type Comparison = Readonly<Record<string, Compared>>;

/** @param base The contestant that the others are held against. */
export function compare<Figure>(
  figures: ReadonlyMap<string, readonly Figure[]>,
  base: string,
  amountOf: (figure: Figure) => number,
): Comparison {
  const others = (figures.get(base) ?? []).map(amountOf);
  return Object.fromEntries(
    [...figures].map(([name, own]) => {
      const values = own.map(amountOf);
      const ratios = values.map((value, round) => value / (others[round] ?? Number.NaN));
      return [name, { own: quartiles(values), ratio: quartiles(ratios) }];
    }),
  );
}
