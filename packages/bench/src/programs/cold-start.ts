/**
 * Loads a client and makes one call with a stub fetch. The parent process measures the time. Runs on Node, Bun and Deno.
 *
 * @module
 */
import { loadClient } from "./client.ts";
import { readInput } from "./program-input.ts";
import { stubFetch, WORKSPACE } from "./stub-fetch.ts";

export interface ColdStartInput {
  readonly clients: string;
  readonly name: string;
}

const { clients, name } = readInput<ColdStartInput>();
stubFetch({ small: '{"hasConnections":true,"hasSources":true,"hasDestinations":true}', large: "{}" });
const { getState } = await loadClient(clients, name);
await getState(WORKSPACE);
