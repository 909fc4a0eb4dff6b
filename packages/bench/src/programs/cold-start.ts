/**
 * Loads a client and makes one call over a stub fetch. What is measured is the process from its start to its end, by
 * whoever starts it. On Node, Bun and Deno.
 *
 * @module
 */
import { loadContestant } from "./contestant.ts";
import { readInput } from "./program-input.ts";
import { stubFetch, WORKSPACE } from "./stub-fetch.ts";

export interface ColdStartInput {
  readonly clients: string;
  readonly name: string;
}

const { clients, name } = readInput<ColdStartInput>();
stubFetch({ small: '{"hasConnections":true,"hasSources":true,"hasDestinations":true}', large: "{}" });
const { getState } = await loadContestant(clients, name);
await getState(WORKSPACE);
