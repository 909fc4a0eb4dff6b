/**
 * Starts Chromium and serves pages for tests.
 *
 * @module
 */
export { chromiumLaunchOptions, launchChromium } from "./launch-chromium.ts";
export { type ServedPage, type ServePageOptions, servePage } from "./serve-page.ts";
