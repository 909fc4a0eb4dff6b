import { readFileSync } from "node:fs";
import type { OperationPath } from "@airbyte-web-backend/mock";
import { type AirbyteState, emptyState } from "@airbyte-web-backend/mock/core";

/** A sequence of requests with the responses of the real server. */
export interface RecordedSequence {
  id: string;
  /** `create`, `refresh`, … */
  group: string;
  steps: RecordedStep[];
}

export interface RecordedStep {
  path: OperationPath;
  /** Has placeholders for ids of earlier steps, see README.md. */
  body: unknown;
  status: number;
  /** Normalised, see README.md. */
  answer: unknown;
}

/** The initial state of every sequence. */
export function readRecordedState(): AirbyteState {
  const state = emptyState();
  for (const line of readLines("state.jsonl") as { [name in Exclude<keyof AirbyteState, "later">]?: never }[]) {
    for (const [name, element] of Object.entries(line) as [Exclude<keyof AirbyteState, "later">, never][]) {
      if (name === "discoveredCatalogs") state.discoveredCatalogs[element[0]] = element[1];
      else state[name].push(element);
    }
  }
  return state;
}

export function readSequences(): RecordedSequence[] {
  const shared: unknown[] = [];
  // A value only refers to earlier ones.
  for (const value of readLines("values.jsonl")) shared.push(expand(value, shared));
  const sequences = readLines("sequences.jsonl") as {
    id: string;
    group: string;
    steps: [OperationPath, unknown, number, unknown][];
  }[];
  return sequences.map(({ id, group, steps }) => ({
    id,
    group,
    steps: steps.map(([path, body, status, answer]) => ({
      path,
      body: expand(body, shared),
      status,
      answer: expand(answer, shared),
    })),
  }));
}

/** Replaces `{"$same": n}` with the shared value. */
function expand(value: unknown, shared: readonly unknown[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => expand(element, shared));
  if ("$same" in value) return shared[Number(value.$same)];
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, expand(below, shared)]));
}

export function readLines(name: string): unknown[] {
  return readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
