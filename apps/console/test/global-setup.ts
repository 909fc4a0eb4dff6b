import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumLaunchOptions } from "@airbyte-web-backend/chromium";
import { WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildConsole, serveConsole } from "../server/build-and-serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a Chromium for `chromium.connect`. */
    readonly chromium: string;
    /** The address of the console on the fake. */
    readonly consoleUrl: string;
    /** The build on the fake. */
    readonly fakeBuild: string;
    /** The build for a real server: `serveConsole` decides which one. */
    readonly realBuild: string;
  }
}

/** One Chromium and two builds of the console for all test files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-consoles-"));
  const [fakeBuild, realBuild] = [join(folder, "fake"), join(folder, "real")];
  const starting = chromiumLaunchOptions().then((options) => chromium.launchServer(options));
  await buildConsole(fakeBuild, undefined);
  await buildConsole(realBuild, { url: "http://127.0.0.1:9", workspaceId: WORKSPACE_ID });
  const [browser, served] = await Promise.all([starting, serveConsole(fakeBuild, {})]);
  project.provide("chromium", browser.wsEndpoint());
  project.provide("consoleUrl", served.url);
  project.provide("fakeBuild", fakeBuild);
  project.provide("realBuild", realBuild);
  return async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  };
}
