// Prints the time of the generated validators on an answer of list_all with 1,000 connections of 50 streams, as a ratio to
// JSON.parse of the same text, in one interleaved run: `node packages/codegen/bench/validate.ts [runs]`.
import { join } from "node:path";
import { project } from "../src/project.ts";

type Validate = (value: unknown) => readonly unknown[];
interface ValidatorsModule {
  readonly responseValidators: { readonly webBackendListAllConnectionsForWorkspace: Validate };
}

const CONNECTIONS = 1000;
const STREAMS = 50;
const runs = Number(process.argv[2] ?? 21);

const schemaFile = (name: string): string => join(project.root, "packages/schema/src", name);
const { document } = await import(schemaFile("document.ts"));
const contestants = await Promise.all(
  ["validators.ts", "validators-strict.ts"].map(async (file) => {
    const { responseValidators }: ValidatorsModule = await import(schemaFile(file));
    return { name: file, validate: responseValidators.webBackendListAllConnectionsForWorkspace };
  }),
);

const text = listAll();
process.stdout.write(`${(text.length / 1e6).toFixed(0)} MB of JSON, ${runs} runs\n`);
const parsed: number[] = [];
const validated = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
for (let run = -3; run < runs; run++) {
  const [answer, parsing] = timed(() => JSON.parse(text));
  for (const { name, validate } of contestants) {
    const [issues, validating] = timed(() => validate(answer));
    if (issues.length > 0) throw new Error(`${name} finds ${JSON.stringify(issues[0])}`);
    if (run >= 0) validated.get(name)?.push(validating / parsing);
  }
  if (run >= 0) parsed.push(parsing);
}
process.stdout.write(`JSON.parse            ${median(parsed).toFixed(0)} ms\n`);
for (const [name, ratios] of validated) {
  const bar = name === "validators.ts" ? " (bar 0.1)" : "";
  process.stdout.write(`${name.padEnd(21)} ${median(ratios).toFixed(3)} of JSON.parse${bar}\n`);
}

function listAll(): string {
  const [connection] = document.components.examples.ListedConnections.value.connections;
  const { streams } = connection.syncCatalog;
  const syncCatalog = { streams: Array.from({ length: STREAMS }, (_, index) => streams[index % streams.length]) };
  return JSON.stringify({ connections: Array(CONNECTIONS).fill({ ...connection, syncCatalog }) });
}

function timed<T>(run: () => T): [result: T, milliseconds: number] {
  const started = performance.now();
  const result = run();
  return [result, performance.now() - started];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
