import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/**
 * Starts a headless Chromium: the Chrome that is installed, or else the one inside the npm package (Linux on x64).
 *
 * @returns A browser of playwright-core. Close it, or the test process stays.
 * @throws {Error} No browser starts here. The message says what to install: a test that needs a page must fail, not skip.
 */
export async function launchChromium(): Promise<Browser> {
  // Chromium looks its maker's hosts up at every start; tests talk to loopback only.
  const args = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  try {
    return await chromium.launch({ channel: "chrome", args });
  } catch (noChrome) {
    if (process.platform !== "linux" || process.arch !== "x64") {
      throw new Error("These tests need Chrome. Install Google Chrome, then run them again.", { cause: noChrome });
    }
  }
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: [...sparticuz.args, ...args] });
}
