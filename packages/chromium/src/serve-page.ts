import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";

export interface ServePageOptions {
  /** The path of the page's program, in TypeScript or JavaScript. It is bundled. */
  readonly entry: string;
  /** Further scripts: the path in the URL, such as `/mockServiceWorker.js`, and the file. */
  readonly files?: Readonly<Record<string, string>>;
  /** The page's HTML. Default: an empty page that loads `/main.js` as a module. */
  readonly html?: string;
}

export interface ServedPage {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const emptyPage = `<!doctype html><html lang="en"><title>test</title><script type="module" src="/main.js"></script></html>`;

/**
 * Bundles a program for the browser and serves it with its page on a free loopback port.
 *
 * @throws The error of esbuild, with file and line, when the program does not bundle.
 */
export async function servePage({ entry, files = {}, html = emptyPage }: ServePageOptions): Promise<ServedPage> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    sourcemap: "inline",
    logLevel: "silent",
    write: false,
  });
  const served = new Map<string, { readonly type: string; readonly body: string | Uint8Array }>([
    ["/", { type: "text/html", body: html }],
    ["/main.js", { type: "text/javascript", body: bundle.outputFiles[0]?.contents ?? "" }],
  ]);
  for (const [path, file] of Object.entries(files)) {
    served.set(path, { type: "text/javascript", body: await readFile(file) });
  }

  const server = createServer((request, response) => {
    const found = served.get(new URL(request.url ?? "/", "http://localhost").pathname);
    response.writeHead(found === undefined ? 404 : 200, { "content-type": found?.type ?? "text/plain" });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
