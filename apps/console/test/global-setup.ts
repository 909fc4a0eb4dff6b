import { chromiumLaunchOptions } from "@airbyte-web-backend/chromium";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildAndServe } from "../server/build-and-serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a Chromium for `chromium.connect`. */
    readonly chromium: string;
    /** The address of the console on the fake. */
    readonly consoleUrl: string;
  }
}

/** One Chromium and one build of the console for all test files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [browser, served] = await Promise.all([chromium.launchServer(await chromiumLaunchOptions()), buildAndServe()]);
  project.provide("chromium", browser.wsEndpoint());
  project.provide("consoleUrl", served.url);
  return async () => {
    await browser.close();
    await served.close();
  };
}
