import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

// Chromium looks its maker's hosts up at every start; tests talk to loopback only.
const args = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** In a single process a second browser context never opens. Without web security a page needs no CORS headers. */
const unwanted = ["--single-process", "--no-zygote", "--disable-web-security"];

/** The Chromium of the npm package may crash while it starts on a busy machine: one in some hundred times. */
const MAX_STARTS = 3;

/**
 * Starts a headless Chromium: the Chrome that is installed, or else the one inside the npm package (Linux on x64).
 *
 * @returns A browser of playwright-core. Close it, or the test process stays.
 * @throws {Error} No browser starts here. The message says what to install: a test that needs a page must fail, not skip.
 */
export async function launchChromium(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: "chrome", args });
  } catch (noChrome) {
    if (!hasOwnChromium()) {
      throw new Error("These tests need Chrome. Install Google Chrome, then run them again.", { cause: noChrome });
    }
  }
  const options = await chromiumLaunchOptions();
  for (let starts = 1; ; starts += 1) {
    try {
      return await chromium.launch(options);
    } catch (crash) {
      if (starts === MAX_STARTS) throw crash;
    }
  }
}

/**
 * What Playwright's own test runner is told in `launchOptions`: the Chromium inside the npm package where there is one
 * (Linux on x64), elsewhere the Chrome that is installed.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  if (!hasOwnChromium()) return { channel: "chrome", args };
  const theirs = sparticuz.args.filter((arg) => !unwanted.includes(arg));
  return { executablePath: await sparticuz.executablePath(), args: [...theirs, ...args] };
}

function hasOwnChromium(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}
