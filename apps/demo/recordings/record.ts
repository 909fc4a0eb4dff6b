// Takes the recordings of the READMEs: `pnpm --filter @airbyte-web-backend/demo recordings` writes them to docs/pictures.
import { join } from "node:path";
import { launchChromium } from "@airbyte-web-backend/chromium";
import { filmCommandLine } from "./film-command-line.ts";
import { filmConsole } from "./film-console.ts";
import { writeGif } from "./write-gif.ts";

const films = { "command-line": filmCommandLine, console: filmConsole };

const browser = await launchChromium();
try {
  for (const [name, take] of Object.entries(films)) {
    const { frames } = await take(browser);
    await writeGif(join(import.meta.dirname, `../../../docs/pictures/${name}.gif`), frames);
    console.log(`docs/pictures/${name}.gif`);
  }
} finally {
  await browser.close();
}
