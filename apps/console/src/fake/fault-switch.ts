import type { Faults } from "@airbyte-web-backend/mock";
import { Store } from "../store.ts";

/** A fault to inject, with its description. */
export interface FaultChoice {
  readonly name: string;
  /** What the server or a proxy does. */
  readonly happens: string;
  /** The effect on a call. */
  readonly outcome: string;
  readonly arm: (faults: Faults) => void;
  /** The status, and the number of responses with it. */
  readonly uses?: { readonly status: number; readonly times: number };
}

export const FAULT_CHOICES: readonly FaultChoice[] = [
  {
    name: "503 twice",
    happens: "The next two requests get 503, as while a server restarts.",
    outcome: "A read is retried twice and succeeds. A write is not retried: the server may have acted.",
    arm: (faults) => faults.next("*", { status: 503, times: 2 }),
    uses: { status: 503, times: 2 },
  },
  {
    name: "429 once",
    happens: "The next request gets 429 with Retry-After: 2.",
    outcome: "Every call waits two seconds and succeeds. A write is retried too: the server did not act.",
    arm: (faults) => faults.next("*", { status: 429, retryAfterSeconds: 2 }),
    uses: { status: 429, times: 1 },
  },
  {
    name: "HTML page",
    happens: "A proxy responds 200 with HTML instead of JSON.",
    outcome: "ParseError at once, with a hint about the source of the page.",
    arm: (faults) => faults.always("*", { html: true, status: 200 }),
  },
  {
    name: "Slow",
    happens: "Every response is three seconds late.",
    outcome: "The call waits. The page stays usable.",
    arm: (faults) => faults.always("*", { delayMs: 3_000 }),
  },
  {
    name: "401",
    happens: "Every request lacks credentials.",
    outcome: "AuthenticationError at once: a retry would not help.",
    arm: (faults) => faults.always("*", { status: 401, body: { message: "Unauthorized" } }),
  },
  {
    name: "No connection",
    happens: "The server is unreachable.",
    outcome: "NetworkError; a read is tried three times.",
    arm: (faults) => faults.always("*", { networkError: true }),
  },
  {
    name: "Truncated response",
    happens: "Every response breaks off.",
    outcome:
      "NetworkError. A read is tried three times, a list until its first connection. The outcome of a write is unknown.",
    arm: (faults) => faults.always("*", { cutBody: true }),
  },
];

/** The current fault, one at a time; undefined if there is none. */
export class FaultSwitch extends Store<FaultChoice | undefined> {
  readonly #faults: Faults;
  #left = 0;

  constructor(faults: Faults) {
    super(undefined);
    this.#faults = faults;
  }

  choose(choice: FaultChoice | undefined): void {
    this.#faults.clear();
    choice?.arm(this.#faults);
    this.#left = choice?.uses?.times ?? 0;
    this.set(choice);
  }

  /** Called with each response: turns off a fault that is used up. */
  use(status: number | null): void {
    const { uses } = this.get() ?? {};
    if (uses?.status !== status) return;
    this.#left -= 1;
    if (this.#left === 0) this.set(undefined);
  }
}
