/**
 * A real Chromium for tests, and a page on loopback for it to open.
 *
 * @module
 */
export { chromiumLaunchOptions, launchChromium } from "./launch-chromium.ts";
export { type ServedPage, type ServePageOptions, servePage } from "./serve-page.ts";
