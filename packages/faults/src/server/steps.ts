import type { Step } from "./fault-server.ts";

/** An answer in good order; what is wrong with it is up to the caller. */
export interface Answer {
  readonly status?: number;
  readonly reason?: string;
  /** A list where a name comes twice. */
  readonly headers?: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
  readonly body?: string | Uint8Array;
}

/** The bytes of an answer up to its body. Says nothing of the length, so that a fault can lie about it. */
export function head({ status = 200, reason = "Whatever", headers = {} }: Answer): string {
  const lines = (Array.isArray(headers) ? headers : Object.entries(headers)).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${[`HTTP/1.1 ${status} ${reason}`, ...lines].join("\r\n")}\r\n\r\n`;
}

/** Answers as a server should, with the true length of the body. */
export function answer(given: Answer): Step {
  return ({ write }) => {
    const body = typeof given.body === "string" ? Buffer.from(given.body) : (given.body ?? new Uint8Array());
    const headers = Array.isArray(given.headers) ? given.headers : Object.entries(given.headers ?? {});
    // 204 and 304 have no body, and a length would have to be that of another answer.
    const hasLength = given.status !== 204 && given.status !== 304;
    const length: [string, string][] = hasLength ? [["content-length", String(body.length)]] : [];
    write(Buffer.concat([Buffer.from(head({ ...given, headers: [...headers, ...length] }), "latin1"), body]));
  };
}

/** Answers with JSON, as Airbyte does: `application/json` and no charset. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Step {
  return answer({ status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) });
}

/** Answers with a page. */
export function html(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Step {
  return answer({ status, headers: { "content-type": "text/html", ...headers }, body });
}

/** Puts these bytes on the wire and leaves the connection open. */
export function raw(...parts: readonly (string | Uint8Array)[]): Step {
  return ({ write }) =>
    write(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))));
}

/** One step after the other. */
export function inTurn(...steps: readonly Step[]): Step {
  return async (exchange) => {
    for (const step of steps) await step(exchange);
  };
}

export const close: Step = (exchange) => exchange.close();
export const reset: Step = (exchange) => exchange.reset();
/** Reads the request and never says a word. */
export const hang: Step = () => undefined;
export const stopReading: Step = (exchange) => exchange.stopReading();

export function pause(ms: number): Step {
  return () => new Promise((resolve) => setTimeout(resolve, ms));
}

export function goDown(forMs: number): Step {
  return (exchange) => exchange.goDown(forMs);
}

/** The same bytes again and again until the client has had enough. */
export function drip(piece: string, everyMs: number): Step {
  return async (exchange) => {
    while (!exchange.isClosed) {
      exchange.write(piece);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
}

/** Holds requests back until so many have come, so that their answers go out at the same moment. */
export function together(count: number): Step {
  let release: () => void = () => undefined;
  let missing = count;
  const all = new Promise<void>((resolve) => {
    release = resolve;
  });
  return () => {
    if (--missing <= 0) release();
    return all;
  };
}
