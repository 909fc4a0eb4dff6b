/**
 * Measures a call over loopback: its time, and the CPU time of this process, which does not include the server. Runs on Node,
 * Bun and Deno.
 *
 * @module
 */
import process from "node:process";
import { loadClients, readInput } from "./program-input.ts";
import { WORKSPACE } from "./stub-fetch.ts";
import { type Comparison, compare, takeTurns } from "./take-turns.ts";

export interface LoopbackInput {
  readonly clients: string;
  readonly names: readonly string[];
  readonly baseUrl: string;
  readonly rounds: number;
  readonly warmUpRounds: number;
  /** The calls of each client in each round. */
  readonly calls: number;
}

/** Microseconds for one call. */
export interface LoopbackCost {
  readonly wall: Comparison;
  readonly cpu: Comparison;
}

export type Loopback = Readonly<
  Record<"smallOneAtATime" | "small64InFlight" | "largeOneAtATime" | "large64InFlight", LoopbackCost>
>;

const { clients, names, baseUrl, rounds, warmUpRounds, calls } = readInput<LoopbackInput>();
globalThis.baseUrl = baseUrl;
const loaded = await loadClients(clients, names);

async function measure(operation: "getState" | "list", inFlight: number): Promise<LoopbackCost> {
  const figures = await takeTurns(names, { rounds, warmUpRounds }, async (name) => {
    const call = loaded.get(name)?.[operation];
    const startedAt = performance.now();
    const before = process.cpuUsage();
    let left = calls;
    const oneAfterTheOther = async (): Promise<void> => {
      while (left-- > 0) await call?.(WORKSPACE);
    };
    await Promise.all(Array.from({ length: inFlight }, oneAfterTheOther));
    const { user, system } = process.cpuUsage(before);
    return { wall: ((performance.now() - startedAt) * 1_000) / calls, cpu: (user + system) / calls };
  });
  return { wall: compare(figures, "raw", ({ wall }) => wall), cpu: compare(figures, "raw", ({ cpu }) => cpu) };
}

const result: Loopback = {
  smallOneAtATime: await measure("getState", 1),
  small64InFlight: await measure("getState", 64),
  largeOneAtATime: await measure("list", 1),
  large64InFlight: await measure("list", 64),
};
console.log(JSON.stringify(result));
// Idle connections keep some runtimes alive.
process.exit();
