import type { OperationPath } from "@airbyte-web-backend/mock/core";
import { readLines } from "./read-recordings.ts";

/** A body, and the result of the real server's request layer. */
export interface RecordedBody {
  path: OperationPath;
  /** The exact text. */
  body: string;
  status: number;
  /** 200: the mapped body. 400: the paths of the violations. */
  answer: unknown;
  /** For other statuses. */
  error?: RecordedError;
}

export interface RecordedError {
  className: string;
  message: string;
  rootCause: string | null;
}

type BaseLine = { path: OperationPath; body: string };
type BodyLine = [path: OperationPath, body: string | [start: number, text: string, end: number], number, unknown];

/** README.md describes the format. */
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

/** Expands an error of the recordings. */
export function readError([className, message, rootCause]: [string, string, string?]): RecordedError {
  return { className: toClassName(className), message: expand(message), rootCause: rootCause ?? null };
}

const source =
  "[Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: ";

function toClassName(short: string): string {
  return /^(?:core|databind)\./.test(short) ? `com.fasterxml.jackson.${short}` : short;
}

/** Expands `*12` at the end of a message: it repeats the twelve characters after the first words. */
function expand(short: string): string {
  const [, message = short, length] = /^(.*) \*(\d+)$/s.exec(short) ?? [];
  const start = message.startsWith("Invalid json input. ") ? 20 : 14;
  const whole = length === undefined ? message : `${message} ${message.slice(start, start + Number(length))}`;
  return whole.replaceAll("[S", source).replaceAll("~", "io.airbyte.api.model.");
}
