import { type Quartiles, quartiles } from "./quartiles.ts";

export interface Rounds {
  readonly rounds: number;
  /** Rounds that are not counted, for compilers and caches to warm up. */
  readonly warmUpRounds: number;
}

/**
 * Measures each client once in each round, so that a slow moment of the machine affects all of them.
 *
 * @returns The figures of each client, by round.
 */
export async function takeTurns<Figure>(
  names: readonly string[],
  { rounds, warmUpRounds }: Rounds,
  measure: (name: string) => Promise<Figure>,
): Promise<Map<string, Figure[]>> {
  const figures = new Map<string, Figure[]>(names.map((name) => [name, []]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Each starts equally many rounds, because a client may have to collect the garbage of the one before it.
      const name = names.at((round + turn) % names.length) as string;
      const figure = await measure(name);
      if (round >= 0) figures.get(name)?.push(figure);
    }
  }
  return figures;
}

/** A client compared with another. */
export interface Compared {
  /** The median of its figures. */
  readonly own: number;
  /** Its figure divided by that of the other client in the same round. */
  readonly ratio: Quartiles;
}

/** Key: the name of the client. */
export type Comparison = Readonly<Record<string, Compared>>;

/** @param base The client that the others are compared with. */
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
      return [name, { own: quartiles(values).median, ratio: quartiles(ratios) }];
    }),
  );
}
