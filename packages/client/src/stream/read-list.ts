import type { Call } from "../call.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { parse } from "../json/exact-number.ts";
import { LONGEST_DELAY_MS, toTimeoutError } from "../transport/with-timeout.ts";
import type { Handoff } from "./handoff.ts";
import { ListScanner } from "./list-scanner.ts";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The answer, as far as it matters, of a call whose caller does not want to hear the rest. */
const NO_MORE = '{"connections":[]}';

/**
 * Reads the `connections` of an answer and hands them on, those of each chunk together. While the taker is busy nothing is
 * read, so no more than a chunk is held, and the server's time does not run.
 *
 * @param check Throws if an element must not be handed on.
 * @returns What is around the elements, or text that is no JSON if an element is none.
 * @throws {TimeoutError} A piece of the body took longer than `timeoutMs`.
 */
export async function readList(
  { body }: Response,
  call: Call,
  handoff: Handoff<readonly unknown[]>,
  check: (element: unknown, index: number) => void,
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
      let fault: unknown;
      for (const bytes of scanner.push(chunk)) {
        const text = decoder.decode(bytes);
        try {
          const element = parse(text);
          check(element, elements++);
          batch.push(element);
        } catch (error) {
          fault = error instanceof AirbyteError ? error : `{"connections":[${text}`;
          break;
        }
      }
      if (batch.length > 0) {
        call.retry = "never"; // what was handed on must not come once more
        if (!(await handoff.give(batch))) return NO_MORE;
      }
      if (typeof fault === "string") return fault;
      if (fault) throw fault;
    }
    return scanner.end();
  } finally {
    reader.cancel().catch(ignore); // frees the connection of a body that was not read to its end
  }
}

/** The next chunk; undefined at the end of the body, or when nobody waits any more. */
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
