import { deflateSync, gzipSync } from "node:zlib";
import { readLines } from "./read-recordings.ts";
import { type RecordedError, readError } from "./read-request-layer.ts";

/** A recorded HTTP request and its response. */
export interface RecordedRequest {
  id: string;
  method: string;
  path: string;
  headers: [name: string, value: string][];
  body: Uint8Array | undefined;
  status: number;
  /** Null if the response does not have the header. */
  responseHeaders: { [name: string]: string | null };
  answer: RecordedAnswer;
}

export type RecordedAnswer =
  | { error: RecordedError; hasId: boolean }
  | { violations: string[] }
  /** JSON or text, with normalised ids and hashes. */
  | { value: unknown };

type Body =
  | string
  | { base64: string }
  | { gzip: Body }
  | { deflate: Body }
  | { before: string; fill: string; times: number; after: string };

interface Line {
  id: string;
  request: [method: string, path: string, headers: [string, string][], body?: Body];
  status: number;
  cors?: true;
  headers?: { [name: string]: string | null };
  answer?:
    | { $error: [string, string, string?]; id?: null }
    | { $violations: string[] }
    | string
    | { [key: string]: unknown };
}

/** The headers of every API response. */
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "Origin, Content-Type, Accept, Content-Encoding",
  "access-control-allow-methods": "GET, POST, PUT, DELETE, OPTIONS, HEAD",
};

export function readTransport(): RecordedRequest[] {
  return (readLines("transport.jsonl") as Line[]).map(({ id, request, status, headers, answer = "", ...line }) => {
    const [method, path, sent, body] = request;
    return {
      id,
      method,
      path,
      headers: sent,
      body: body === undefined ? undefined : bytesOf(body),
      status,
      responseHeaders: { "content-type": "application/json", ...(line.cors && cors), ...headers },
      answer: toAnswer(answer),
    };
  });
}

function toAnswer(answer: NonNullable<Line["answer"]>): RecordedAnswer {
  if (typeof answer === "object" && "$error" in answer)
    return { error: readError(answer.$error as [string, string, string?]), hasId: "id" in answer };
  if (typeof answer === "object" && "$violations" in answer) return { violations: answer.$violations as string[] };
  return { value: answer };
}

function bytesOf(body: Body): Uint8Array {
  if (typeof body === "string") return Buffer.from(body);
  if ("base64" in body) return Buffer.from(body.base64, "base64");
  if ("gzip" in body) return gzipSync(bytesOf(body.gzip));
  if ("deflate" in body) return deflateSync(bytesOf(body.deflate));
  return Buffer.from(body.before + body.fill.repeat(body.times) + body.after);
}
