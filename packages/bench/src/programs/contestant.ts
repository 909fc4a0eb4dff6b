import { pathToFileURL } from "node:url";

/** Calls that send a body and give the parsed answer. They reject when the status is not 2xx. */
export interface Contestant {
  readonly getState: Call;
  readonly list: Call;
  readonly listAll: Call;
}

type Call = (body: object) => Promise<unknown>;

/** Loads a module of `clients/`, after `globalThis.baseUrl` and, for a stub, `globalThis.fetch` are set: some look at load. */
export async function loadContestant(folder: string, name: string): Promise<Contestant> {
  return import(new URL(`${name}.js`, `${pathToFileURL(folder)}/`).href);
}
