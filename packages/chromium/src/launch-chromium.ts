import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

// Chromium connects to Google at every start. Tests use loopback only.
const offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
// Drawing with OpenGL in software took a third of the CPU time of a test.
const args = [...offline, "--disable-gpu"];

/**
 * In a single process a second browser context never opens. Without web security a page needs no CORS headers. OpenGL: see
 * above.
 */
const unwanted = [
  ...["--single-process", "--no-zygote", "--disable-web-security"],
  ...["--in-process-gpu", "--ignore-gpu-blocklist"],
];
sparticuz.setGraphicsMode = false;

/** On a busy machine the Chromium of the npm package crashes once in some hundred starts. */
const MAX_STARTS = 3;

/**
 * Starts the installed Chrome, or else the Chromium of the npm package (Linux on x64), without a window.
 *
 * @returns A browser of playwright-core. Close it, or the process does not end.
 * @throws {Error} There is no browser. Let the test fail: it must not be skipped.
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

/** The `launchOptions` for Playwright's test runner: the Chromium of the npm package on Linux x64, elsewhere Chrome. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  if (!hasOwnChromium()) return { channel: "chrome", args };
  const theirs = sparticuz.args.filter((arg) => !unwanted.includes(arg));
  return { executablePath: await sparticuz.executablePath(), args: [...theirs, ...args] };
}

function hasOwnChromium(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}
