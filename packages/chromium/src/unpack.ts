// Unpacks the Chromium of the npm package. It lands under one name for all, and is not whole until this ends: so it is
// done before tests start, some of which start it at the same time.
import { chromiumLaunchOptions } from "./launch-chromium.ts";

await chromiumLaunchOptions();
