import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pnpm } from "../src/package-managers.ts";
import { runOrThrow } from "../src/run.ts";

export interface ServedPackage {
  /** With a slash at its end. */
  readonly url: string;
  /** What it was asked: `GET /name`. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** A registry on loopback that has one version of one package, and answers 404 to everything else. */
export async function servePackage(folder: string, scratch: string): Promise<ServedPackage> {
  const path = join(scratch, "tiny.tgz");
  await runOrThrow(pnpm("pack", "--out", path), { cwd: folder });
  const tarball = await readFile(path);
  const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));

  const requests: string[] = [];
  const server = createServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`);
    if (url === "/tiny.tgz") response.end(tarball);
    else if (url === `/${name.replace("/", "%2f")}`) {
      response.end(JSON.stringify({ name, versions: { [version]: { dist: { tarball: `${address()}tiny.tgz` } } } }));
    } else response.writeHead(404).end("{}");
  });
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: address(),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
