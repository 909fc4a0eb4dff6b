import type { Page } from "playwright-core";

/** What a page looked like, and for how long. */
export interface Frame {
  readonly png: Buffer;
  readonly ms: number;
}

/** Nobody watches a program start for longer than this: a picture that stays while a film follows is cut to it. */
const MAX_WAIT_MS = 700;

/** A film of a page. What is held lasts as long as it says, whatever the machine takes; what is followed, as long as it took. */
export class Film {
  readonly #page: Page;
  readonly #frames: Frame[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  /** Shows the page as it is now, for so long. */
  async hold(ms: number): Promise<void> {
    this.#add(await this.#page.screenshot(), ms);
  }

  /** Shows all that happens on the page until something is done. */
  async follow(work: Promise<unknown>): Promise<void> {
    let isGoingOn = true;
    const end = () => {
      isGoingOn = false;
    };
    work.then(end, end);
    let since = performance.now();
    while (isGoingOn) {
      const png = await this.#page.screenshot();
      const now = performance.now();
      this.#add(png, now - since, MAX_WAIT_MS);
      since = now;
    }
    await work;
  }

  #add(png: Buffer, ms: number, maxMs = Number.POSITIVE_INFINITY): void {
    const last = this.#frames.at(-1);
    if (!last?.png.equals(png)) this.#frames.push({ png, ms: Math.min(ms, maxMs) });
    else this.#frames[this.#frames.length - 1] = { png, ms: Math.max(last.ms, Math.min(last.ms + ms, maxMs)) };
  }
}
