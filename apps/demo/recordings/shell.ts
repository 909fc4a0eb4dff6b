import { fileURLToPath } from "node:url";
import { type IDisposable, type IPty, spawn } from "@lydell/node-pty";
import type { Terminal } from "@xterm/xterm";
import type { Browser, Page } from "playwright-core";

declare global {
  interface Window {
    /** Of xterm.js, which the page loads as a script. */
    readonly Terminal: typeof Terminal;
    terminal: Terminal;
  }
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SIZE = { cols: 100, rows: 26 };
const BACKGROUND = "#0d1117";
const LOOKS = {
  fontFamily: "monospace",
  fontSize: 14,
  lineHeight: 1.15,
  // The default red and green are hard to read on black.
  theme: {
    background: BACKGROUND,
    foreground: "#e6edf3",
    cursor: "#e6edf3",
    red: "#ff7b72",
    green: "#56d364",
    yellow: "#e3b341",
    cyan: "#76e3ea",
    brightBlack: "#8b949e",
  },
};

/** bash, in a terminal that a page draws. */
export class Shell {
  readonly page: Page;
  readonly #pty: IPty;
  readonly #listening: IDisposable;
  #drawn: Promise<unknown> = Promise.resolve();

  private constructor(page: Page, pty: IPty) {
    this.page = page;
    this.#pty = pty;
    this.#listening = pty.onData((text) => {
      this.#drawn = this.#drawn.then(() =>
        page.evaluate((written) => new Promise<void>((done) => window.terminal.write(written, done)), text),
      );
    });
  }

  static async open(browser: Browser, env: Readonly<Record<string, string>>): Promise<Shell> {
    const page = await openTerminal(browser);
    const { PATH = "", HOME = "" } = process.env;
    const pty = spawn("bash", ["--norc", "--noprofile"], {
      ...SIZE,
      cwd: ROOT,
      env: { PATH, HOME, TERM: "xterm-256color", PS1: "\\[\\e[1;32m\\]$\\[\\e[0m\\] ", ...env },
    });
    return new Shell(page, pty);
  }

  /** Types keys: `\r` is Enter, `\t` is Tab. */
  type(keys: string): void {
    this.#pty.write(keys);
  }

  /** Types one key. Resolves when something came of it, and is drawn. */
  async press(key: string): Promise<void> {
    const answered = new Promise<void>((resolve) => {
      const { dispose } = this.#pty.onData(() => {
        dispose();
        resolve();
      });
    });
    this.type(key);
    await answered;
    await this.#drawn;
  }

  /** Resolves when the screen ends so. */
  async endsWith(text: RegExp): Promise<void> {
    await this.page.waitForFunction((end) => {
      const { active } = window.terminal.buffer;
      const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true));
      return new RegExp(`(?:${end})$`).test(`\n${lines.join("\n").trimEnd()}`);
    }, text.source);
  }

  async close(): Promise<void> {
    this.#listening.dispose();
    this.#pty.kill();
    await this.#drawn;
    await this.page.close();
  }
}

async function openTerminal(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  const fileOf = (path: string): string => fileURLToPath(import.meta.resolve(`@xterm/xterm/${path}`));
  await page.setContent(`<!doctype html><html lang="en"><title>Terminal</title><div id="terminal"></div></html>`);
  await page.addStyleTag({ path: fileOf("css/xterm.css") });
  await page.addStyleTag({ content: `body { margin: 0; width: fit-content } #terminal { padding: 14px 18px }` });
  await page.addScriptTag({ path: fileOf("lib/xterm.js") });
  const size = await page.evaluate(
    (options) => {
      const place = document.querySelector<HTMLElement>("#terminal");
      if (!place) throw new Error("There is no place for a terminal.");
      document.body.style.background = options.theme.background;
      // What has scrolled away is nowhere, so there is no scroll bar.
      window.terminal = new window.Terminal({ ...options, scrollback: 0 });
      window.terminal.open(place);
      window.terminal.focus();
      const { width, height } = place.getBoundingClientRect();
      return { width: Math.ceil(width), height: Math.ceil(height) };
    },
    { ...LOOKS, ...SIZE },
  );
  await page.setViewportSize(size);
  return page;
}
