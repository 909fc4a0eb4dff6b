import type { Browser, Locator } from "playwright-core";
import { buildAndServe } from "../web/server/build-and-serve.ts";
import { Film } from "./film.ts";
import { Pointer } from "./pointer.ts";

const KEY_MS = 90;

/** The page, on its fake with ten thousand connections: from what failed to a change, and a fault that the client gets over. */
export async function filmConsole(browser: Browser): Promise<Film> {
  const served = await buildAndServe();
  try {
    const page = await browser.newPage({ viewport: { width: 1160, height: 725 }, deviceScaleFactor: 1.2 });
    await page.goto(served.url);
    await page.getByRole("heading", { name: "Latest failures" }).waitFor();
    const film = new Film(page);
    const pointer = await Pointer.on(page, film, { x: 660, y: 430 });
    const type = async (keys: string): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.type(key);
        await film.hold(KEY_MS);
      }
    };
    const replace = async (field: Locator, text: string): Promise<void> => {
      await pointer.click(field);
      await page.keyboard.press("Control+a");
      await type(text);
    };

    await film.hold(2_000);
    await pointer.click(page.getByRole("link", { name: "Connections", exact: true }));
    await film.follow(page.locator("tbody tr").first().waitFor());
    await film.hold(1_200);
    await pointer.click(page.getByLabel("Filter"));
    await type("shop to");
    await film.hold(1_000);
    await pointer.click(page.getByRole("link", { name: "Shop to BigQuery" }));
    const discover = page.getByRole("button", { name: "Discover the source" });
    await film.follow(discover.waitFor());
    await film.hold(1_200);
    await pointer.click(discover);
    const invoices = page.getByRole("cell", { name: "invoices" });
    await film.follow(invoices.waitFor());
    await pointer.bring(invoices);
    await film.hold(2_200);
    await pointer.click(page.getByRole("link", { name: "Edit" }));
    await film.follow(page.getByLabel("Every").waitFor());
    await film.hold(500);
    await replace(page.getByLabel("Every"), "6");
    await replace(page.getByLabel("Prefix"), "raw_");
    await film.hold(1_800);
    await pointer.click(page.getByRole("button", { name: "Save" }));
    await film.follow(page.getByText("every 6 hours").waitFor());
    await pointer.bring(page.getByRole("heading", { level: 1 }));
    await film.hold(1_200);
    await pointer.click(page.getByRole("link", { name: "Faults" }));
    await film.follow(page.getByLabel("503 twice").waitFor());
    await film.hold(500);
    await pointer.click(page.getByLabel("503 twice"));
    await film.hold(400);
    const retrying = page.getByRole("link", { name: "Calls retrying" });
    const isRetried = retrying.waitFor().then(() => retrying.waitFor({ state: "detached" }));
    await pointer.click(page.getByRole("link", { name: "Connections", exact: true }));
    await film.follow(isRetried);
    await film.hold(400);
    await pointer.click(page.getByRole("link", { name: "Calls" }));
    await film.hold(3_500);
    return film;
  } finally {
    await served.close();
  }
}
