import type { Faults } from "@airbyte-web-backend/mock";

/** Something that can go wrong, for people. */
export interface FaultChoice {
  readonly id: string;
  readonly name: string;
  /** What the server, or somebody between it and the page, does. */
  readonly happens: string;
  /** What becomes of a call then. */
  readonly outcome: string;
  readonly arm: (faults: Faults) => void;
  /** The status that it answers, and how often before it is used up. */
  readonly uses?: { readonly status: number; readonly times: number };
}

const NOTHING: FaultChoice = {
  id: "none",
  name: "Nothing",
  happens: "Every request is answered as it should be.",
  outcome: "One request for each call.",
  arm: () => undefined,
};

export const FAULT_CHOICES: readonly FaultChoice[] = [
  NOTHING,
  {
    id: "503",
    name: "503 twice",
    happens: "The next two requests get 503, as while a server restarts.",
    outcome: "A read is sent a second and a third time, and succeeds. A write is not: the server may have acted.",
    arm: (faults) => faults.next("*", { status: 503, times: 2 }),
    uses: { status: 503, times: 2 },
  },
  {
    id: "429",
    name: "429 once",
    happens: "The next request gets 429 with Retry-After: 2.",
    outcome: "Any call waits two seconds and succeeds: what was refused was not done, so even a write may come again.",
    arm: (faults) => faults.next("*", { status: 429, retryAfterSeconds: 2 }),
    uses: { status: 429, times: 1 },
  },
  {
    id: "html",
    name: "HTML page",
    happens: "A proxy answers 200 with a web page where JSON was promised.",
    outcome: "ParseError at once, with a hint where the page may come from.",
    arm: (faults) => faults.always("*", { html: true, status: 200 }),
  },
  {
    id: "slow",
    name: "Slow",
    happens: "Every answer is three seconds late.",
    outcome: "The call waits. What is on the page stays there and can be used.",
    arm: (faults) => faults.always("*", { delayMs: 3_000 }),
  },
  {
    id: "401",
    name: "401",
    happens: "Every request is refused for want of credentials.",
    outcome: "AuthenticationError at once: to ask again would not help.",
    arm: (faults) => faults.always("*", { status: 401, body: { message: "Unauthorized" } }),
  },
  {
    id: "network",
    name: "No connection",
    happens: "The server cannot be reached.",
    outcome: "NetworkError, for a read after three attempts.",
    arm: (faults) => faults.always("*", { networkError: true }),
  },
  {
    id: "cut",
    name: "Broken answer",
    happens: "The connection breaks in the middle of each answer.",
    outcome:
      "NetworkError. A read is tried three times, a list only until it begins to arrive. Of a write nobody knows whether it was done.",
    arm: (faults) => faults.always("*", { cutBody: true }),
  },
];

/** What goes wrong at present: one thing at a time, so that its effect can be seen. */
export class FaultSwitch {
  readonly #faults: Faults;
  #chosen = NOTHING;
  #left = 0;
  readonly #listeners = new Set<() => void>();

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getChosen = (): FaultChoice => this.#chosen;

  choose(id: string): void {
    this.#faults.clear();
    this.#chosen = FAULT_CHOICES.find((each) => each.id === id) ?? NOTHING;
    this.#chosen.arm(this.#faults);
    this.#left = this.#chosen.uses?.times ?? 0;
    this.#tell();
  }

  /** Told of each answer: a fault that comes so many times is off afterwards. */
  use(status: number | null): void {
    const { uses } = this.#chosen;
    if (!uses || uses.status !== status) return;
    this.#left -= 1;
    if (this.#left > 0) return;
    this.#chosen = NOTHING;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
