import { fileURLToPath } from "node:url";
import {
  type AirbyteState,
  createMockCore,
  defaultState,
  makeConnection,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import type { Browser } from "playwright-core";
import { Film } from "./film.ts";
import { Shell } from "./shell.ts";

const PROGRAM = fileURLToPath(new URL("../demo.js", import.meta.url));
const KEY_MS = 55;
const PROMPT = /\n\$/;
const QUESTION = /\[y\/N\]/;

/** What failed; a change, with its diff; a change of many, of which one fails, and the same again. */
export async function filmCommandLine(browser: Browser): Promise<Film> {
  // Slow enough to see the progress bar.
  const server = await listen({ mock: createMockCore({ state: stateWithShops(), delayMs: 250 }) });
  const shell = await Shell.open(browser, { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID });
  const film = new Film(shell.page);
  const type = async (keys: string): Promise<void> => {
    for (const key of keys) {
      await shell.press(key);
      await film.hold(KEY_MS);
    }
  };
  const enter = async (end: RegExp, readMs: number): Promise<void> => {
    await film.hold(350);
    shell.type("\r");
    await film.follow(shell.endsWith(end));
    await film.hold(readMs);
  };
  try {
    await shell.endsWith(PROMPT);
    shell.type(`source <('${process.execPath}' '${PROGRAM}' completion bash); clear; echo load''ed\r`);
    await shell.endsWith(/\nloaded\n\$/);
    shell.type("clear\r");
    await shell.endsWith(/^\n\$/);

    await film.hold(500);
    await type("demo list --fa");
    shell.type("\t");
    await film.follow(shell.endsWith(/ --failing/));
    await enter(PROMPT, 1_500);

    await type('demo update "Stripe to Snowflake" --set schedule=6h --set prefix=raw_');
    await enter(QUESTION, 1_500);
    await type("y");
    await enter(PROMPT, 1_500);

    await type('demo pause "Shop *" --concurrency 2');
    await enter(QUESTION, 1_500);
    for (let fine = 0; fine < 3; fine += 1) server.mock.faults.next("connections/update", { delayMs: 0 });
    server.mock.faults.next("connections/update", { status: 503 });
    await type("y");
    await enter(PROMPT, 3_000);

    await type('demo pause "Shop *" --yes');
    await enter(PROMPT, 3_500);
    return film;
  } finally {
    await shell.close();
    await server.close();
  }
}

/** The fake's own workspace, with shops in more regions. */
function stateWithShops(): AirbyteState {
  const state = defaultState();
  for (const region of ["EU", "US", "APAC"]) {
    state.connections.push(makeConnection({ name: `Shop ${region} to BigQuery` }));
  }
  // The state is of April 2022. Here it was made just now, so that its syncs are hours old and not years.
  const shift = Math.floor((Date.now() - Date.UTC(2022, 3, 29, 12)) / 1_000);
  for (const job of state.jobs) job.createdAtSeconds += shift;
  return state;
}
