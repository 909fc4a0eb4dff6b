import type { Locator, Page } from "playwright-core";
import type { Film } from "./film.ts";

/** A browser without a window draws no pointer. */
const DRAWING = `<svg width="22" height="22" viewBox="0 0 22 22" xmlns="http://www.w3.org/2000/svg">
<path d="M3 1v17l4.4-4 2.9 6.4 3-1.3-2.9-6.3H17z" fill="#111" stroke="#fff" stroke-width="1.6"/></svg>`;
const STEP_MS = 40;
const PIXELS_PER_STEP = 70;
/** Every step of scrolling is a whole new picture, and that is what makes a film large. */
const PIXELS_PER_SCROLL = 150;
/** What is brought into sight does not stick to the edge. */
const MARGIN = 24;

/** The mouse, as one sees it in a film. */
export class Pointer {
  readonly #page: Page;
  readonly #film: Film;
  #at = { x: 0, y: 0 };

  private constructor(page: Page, film: Film) {
    this.#page = page;
    this.#film = film;
  }

  static async on(page: Page, film: Film, at: { x: number; y: number }): Promise<Pointer> {
    await page.evaluate((drawing) => {
      const pointer = document.createElement("div");
      pointer.innerHTML = drawing;
      pointer.ariaHidden = "true";
      Object.assign(pointer.style, {
        position: "fixed",
        zIndex: "9999",
        pointerEvents: "none",
        transformOrigin: "0 0",
      });
      document.documentElement.append(pointer);
      const listen = (name: "mousemove" | "mousedown" | "mouseup", act: (event: MouseEvent) => void) =>
        addEventListener(name, act, { capture: true });
      listen("mousemove", ({ clientX, clientY }) =>
        Object.assign(pointer.style, { left: `${clientX - 3}px`, top: `${clientY - 1}px` }),
      );
      listen("mousedown", () => Object.assign(pointer.style, { scale: "0.8" }));
      listen("mouseup", () => Object.assign(pointer.style, { scale: "1" }));
    }, DRAWING);
    const pointer = new Pointer(page, film);
    pointer.#at = at;
    await page.mouse.move(at.x, at.y);
    return pointer;
  }

  /** Goes to the middle of what is meant, or to its left end where it is long, and clicks. */
  async click(target: Locator): Promise<void> {
    await this.#goTo(target);
    await this.#film.hold(180);
    await this.#page.mouse.down();
    await this.#film.hold(100);
    await this.#page.mouse.up();
  }

  /** Scrolls until it is in sight. */
  async bring(target: Locator): Promise<void> {
    const height = this.#page.viewportSize()?.height ?? 0;
    const box = await boxOf(target);
    const missing = Math.min(0, box.y - MARGIN) + Math.max(0, box.y + box.height + MARGIN - height);
    const steps = Math.ceil(Math.abs(missing) / PIXELS_PER_SCROLL);
    for (let step = 0; step < steps; step += 1) {
      await this.#page.mouse.wheel(0, missing / steps);
      await this.#film.hold(STEP_MS);
    }
  }

  async #goTo(target: Locator): Promise<void> {
    await this.bring(target);
    const box = await boxOf(target);
    const from = this.#at;
    const to = { x: Math.round(box.x + Math.min(box.width / 2, 60)), y: Math.round(box.y + box.height / 2) };
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIXELS_PER_STEP) + 3;
    for (let step = 1; step <= steps; step += 1) {
      const part = (1 - Math.cos((Math.PI * step) / steps)) / 2;
      await this.#page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
      await this.#film.hold(STEP_MS);
    }
    this.#at = to;
  }
}

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`not on the page: ${target}`);
  return box;
}
