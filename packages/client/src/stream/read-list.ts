import type { Call } from "../call.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { parse } from "../json/exact-number.ts";
import { LONGEST_DELAY_MS, toTimeoutError } from "../transport/with-timeout.ts";
import type { Handoff } from "./handoff.ts";
import { ListScanner } from "./list-scanner.ts";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The rest of a response whose consumer has stopped. */
const NO_MORE = '{"connections":[]}';

/**
 * Reads the `connections` of a response and passes on those of each chunk. While the consumer is busy nothing is read, so that
 * memory holds one chunk at most, and `timeoutMs` does not run.
 *
 * @param check Throws for an element that must not be passed on.
 * @returns The response without the elements, or malformed JSON if an element is malformed.
 * @throws {TimeoutError} A chunk took longer than `timeoutMs`.
 */
export async function readList(
  { body }: Response,
  call: Call,
  handoff: Handoff<readonly unknown[]>,
  check: (element: unknown, index: number, call: Call) => void,
): Promise<string> {
  clearTimeout(call.timer);
  const reader: Reader | undefined = body?.getReader();
  if (!reader) return "";
  const scanner = new ListScanner("connections");
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let elements = 0;
  try {
    for (let chunk = await next(reader, call, handoff); chunk; chunk = await next(reader, call, handoff)) {
      const batch: unknown[] = [];
      let failure: unknown;
      for (const bytes of scanner.push(chunk)) {
        const text = decoder.decode(bytes);
        try {
          const element = parse(text);
          check(element, elements++, call);
          batch.push(element);
        } catch (error) {
          failure = error instanceof AirbyteError ? error : `{"connections":[${text}`;
          break;
        }
      }
      if (batch.length > 0) {
        call.retry = "never"; // no connection may be yielded twice
        if (!(await handoff.give(batch))) return NO_MORE;
      }
      if (typeof failure === "string") return failure;
      if (failure) throw failure;
    }
    return scanner.end();
  } finally {
    reader.cancel().catch(ignore); // closes the connection if the body was not read to its end
  }
}

/** Reads the next chunk; undefined at the end of the body, or if the consumer has stopped. */
function next(reader: Reader, call: Call, handoff: { onClose: () => void }): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const { timeoutMs } = call;
    const expire = (): void => reject(toTimeoutError("timeoutMs", timeoutMs, call));
    const timer = setTimeout(expire, Math.min(timeoutMs, LONGEST_DELAY_MS));
    const settle = (chunk?: Uint8Array): void => {
      clearTimeout(timer);
      resolve(chunk);
    };
    handoff.onClose = settle;
    reader.read().then(
      ({ value }) => settle(value),
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

function ignore(): void {}
