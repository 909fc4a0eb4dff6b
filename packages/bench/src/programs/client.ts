import { pathToFileURL } from "node:url";

/** Each call sends a body and resolves with the parsed response. It rejects when the status is not 2xx. */
export interface Client {
  readonly getState: Call;
  readonly list: Call;
  /** The client of 2.0 has it under another path. */
  readonly listAll?: Call;
}

type Call = (body: object) => Promise<unknown>;

/** Loads a module of `clients/`. Set `globalThis.baseUrl` and a stub fetch before: some clients read them when they load. */
export async function loadClient(folder: string, name: string): Promise<Client> {
  return import(new URL(`${name}.js`, `${pathToFileURL(folder)}/`).href);
}
