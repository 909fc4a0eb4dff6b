// Unpacks the Chromium of the npm package before any test starts: tests that run at the same time would unpack to the same file.
import { chromiumLaunchOptions } from "./launch-chromium.ts";

await chromiumLaunchOptions();
