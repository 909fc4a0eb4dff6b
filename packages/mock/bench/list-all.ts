/**
 * Compares `list_all` of 1,000 connections with 50 streams with `JSON.stringify` of the same response. Both alternate in one
 * process; the result is the median. The exit code is 1 if the ratio exceeds 2.
 *
 *     node bench/list-all.ts
 *
 * @module
 */
import process from "node:process";
import { createMockCore, generateState, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { drainFromPort } from "./drain-from-port.ts";

const rounds = 15;
const limit = 2;

const mock = createMockCore({ state: generateState({ connections: 1_000, streamsPerConnection: 50 }), maxCalls: 1 });
const url = "/v1/web_backend/connections/list_all";
const init = {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
};
const served = await drainFromPort(url, init);
const first = await (await mock.fetch(`http://localhost:8000/api${url}`, init)).text();
const answer: unknown = JSON.parse(first);
const times = { stringify: [] as number[], fetch: [] as number[], port: [] as number[] };

for (let round = 0; round < rounds; round++) {
  times.stringify.push(await timed(async () => JSON.stringify(answer)));
  times.fetch.push(await timed(async () => (await mock.fetch(`http://localhost:8000/api${url}`, init)).arrayBuffer()));
  times.port.push(await timed(served.request));
}
await served.stop();

const base = median(times.stringify);
const megabytes = (first.length / 1e6).toFixed(1);
console.log(`list_all of 1,000 connections with 50 streams, ${megabytes} MB, median of ${rounds} rounds`);
console.log(`JSON.stringify            ${base.toFixed(0)} ms`);
const ratios = (["fetch", "port"] as const).map((face) => {
  const ratio = median(times[face]) / base;
  console.log(
    `${`mock over ${face}`.padEnd(25)} ${median(times[face]).toFixed(0)} ms, ${ratio.toFixed(2)} times as long`,
  );
  return ratio;
});
if (Math.max(...ratios) > limit) {
  console.log(`That is more than ${limit} times.`);
  process.exitCode = 1;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
