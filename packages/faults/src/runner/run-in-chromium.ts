/**
 * Runs the faults in a page of Chromium. The page has another origin than the fault server:
 *
 *     node src/runner/run-in-chromium.ts
 *
 * With `--server=<address>` it uses a server process that runs already. Other arguments select the faults whose names
 * contain them.
 */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { readCommandLine } from "./command-line.ts";

process.exitCode = 1;
const { control, stop, words } = await readCommandLine();
const page = await servePage({ entry: fileURLToPath(new URL("run-in-page.ts", import.meta.url)) });
const browser = await launchChromium();
try {
  const tab = await browser.newPage();
  // The browser itself reports failed requests with another type.
  tab.on("console", (message) => message.type() === "log" && console.log(message.text()));
  const broken = new Promise<never>((_, reject) => tab.on("pageerror", reject));
  const query = new URLSearchParams([["server", control], ...words.map((word) => ["word", word])]);
  await tab.goto(`${page.url}?${query}`);
  const done = tab.waitForFunction(() => Reflect.has(globalThis, "failedFaults"), undefined, { timeout: 0 });
  await Promise.race([done, broken]);
  process.exitCode = (await tab.evaluate(() => Reflect.get(globalThis, "failedFaults"))) === 0 ? 0 : 1;
} finally {
  await browser.close();
  await page.close();
  stop();
}
