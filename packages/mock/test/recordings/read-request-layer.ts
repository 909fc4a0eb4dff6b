import type { OperationPath } from "@airbyte-web-backend/mock/core";
import { readLines } from "./read-recordings.ts";

/** One body, and what the real server's request layer made of it. */
export interface RecordedBody {
  path: OperationPath;
  /** The exact text. */
  body: string;
  status: number;
  /** 200: what the handler got. 400: the paths of the violations. */
  answer: unknown;
  /** Of the other statuses. */
  error?: RecordedError;
}

export interface RecordedError {
  className: string;
  message: string;
  rootCause: string | null;
}

type BaseLine = { path: OperationPath; body: string };
type BodyLine = [path: OperationPath, body: string | [start: number, text: string, end: number], number, unknown];

/** README.md says how a line is written. */
export function readRequestLayer(): RecordedBody[] {
  const lines = readLines("request-layer.jsonl") as (BaseLine | BodyLine)[];
  const bases = new Map<string, string>();
  return lines.flatMap((line) => {
    if (Array.isArray(line)) return [toBody(line, bases.get(line[0]) ?? "")];
    bases.set(line.path, line.body);
    return [];
  });
}

function toBody([path, cut, status, answer]: BodyLine, base: string): RecordedBody {
  const body = typeof cut === "string" ? cut : base.slice(0, cut[0]) + cut[1] + base.slice(base.length - cut[2]);
  if (status === 200 || status === 400) return { path, body, status, answer };
  return { path, body, status, answer, error: readError(answer as [string, string, string?]) };
}

/** An error in the short form of the recordings. */
export function readError([className, message, rootCause]: [string, string, string?]): RecordedError {
  return { className: toClassName(className), message: expand(message), rootCause: rootCause ?? null };
}

const source =
  "[Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: ";

function toClassName(short: string): string {
  return /^(?:core|databind)\./.test(short) ? `com.fasterxml.jackson.${short}` : short;
}

/** The server repeats its complaint at the end of a message: `*12` stands for the twelve characters behind the first words. */
function expand(short: string): string {
  const [, message = short, length] = /^(.*) \*(\d+)$/s.exec(short) ?? [];
  const start = message.startsWith("Invalid json input. ") ? 20 : 14;
  const whole = length === undefined ? message : `${message} ${message.slice(start, start + Number(length))}`;
  return whole.replaceAll("[S", source).replaceAll("~", "io.airbyte.api.model.");
}
