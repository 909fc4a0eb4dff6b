import type { Exchange, Step } from "./fault-server.ts";

/** The parts of a response. */
export interface ResponseParts {
  readonly status?: number;
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The bytes of a response before its body. Adds no content-length, so that a fault can send a wrong one. */
export function head({ status = 200, reason = "Whatever", headers = {} }: ResponseParts): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${[`HTTP/1.1 ${status} ${reason}`, ...lines].join("\r\n")}\r\n\r\n`;
}

/** Sends a response with the right content-length. */
export function respond(given: ResponseParts): Step {
  return ({ write }) => {
    const body = typeof given.body === "string" ? Buffer.from(given.body) : (given.body ?? new Uint8Array());
    const hasLength = given.status !== 204 && given.status !== 304;
    const headers = { ...given.headers, ...(hasLength && { "content-length": String(body.length) }) };
    write(Buffer.concat([Buffer.from(head({ ...given, headers }), "latin1"), body]));
  };
}

/** Sends JSON as `application/json` without a charset, like Airbyte. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Step {
  return respond({ status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) });
}

export function html(status: number, body: string): Step {
  return respond({ status, headers: { "content-type": "text/html" }, body });
}

/** A body that is valid wherever a fault needs one. */
export const noConnections: { readonly connections: readonly never[] } = { connections: [] };
export const ok: Step = json(200, noConnections);

/** Sends these bytes and leaves the connection open. */
export function raw(...parts: readonly (string | Uint8Array)[]): Step {
  return ({ write }) =>
    write(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))));
}

/** The start of a response of JSON that announces so many bytes, whatever it sends. */
export function announce(length: number | string, ...parts: readonly string[]): Step {
  return raw(head({ headers: { "content-type": "application/json", "content-length": String(length) } }), ...parts);
}

/** Sends a body with a pause after each character. */
export function byteByByte(body: string): Step {
  return inTurn(announce(body.length), ...[...body].map((character) => inTurn(raw(character), pause(1))));
}

export function redirect(status: number, target: (exchange: Exchange) => string): Step {
  return (exchange) => respond({ status, headers: { location: target(exchange) } })(exchange);
}

/** Runs the steps one after the other. */
export function inTurn(...steps: readonly Step[]): Step {
  return async (exchange) => {
    for (const step of steps) await step(exchange);
  };
}

export const close: Step = (exchange) => exchange.close();
export const reset: Step = (exchange) => exchange.reset();
/** Reads the request and never responds. */
export const hang: Step = () => undefined;
export const stopReading: Step = (exchange) => exchange.stopReading();
/** Waits until the test calls `release()` of the server. */
export const untilReleased: Step = (exchange) => exchange.released;

export function pause(ms: number): Step {
  return () => new Promise((resolve) => setTimeout(resolve, ms));
}

export function goDown(forMs: number): Step {
  return (exchange) => exchange.goDown(forMs);
}

/** Sends the same bytes again and again until the client closes the connection. */
export function drip(piece: string, everyMs: number): Step {
  return async (exchange) => {
    while (!exchange.isClosed) {
      exchange.write(piece);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
}

/** Waits until so many requests have arrived, so that they get their responses at the same moment. */
export function together(count: number): Step {
  const all = Promise.withResolvers<void>();
  let missing = count;
  return () => {
    if (--missing <= 0) all.resolve();
    return all.promise;
  };
}
