import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a program that is served to a browser imports. */
export interface BundleSource {
  readonly source: string;
  /** What the bundle must not exceed, whatever is recorded. Minified and gzipped. */
  readonly ceilingBytes?: number;
}

/** A bundle for the browser, minified. The same sources give the same bytes. */
export interface BundleSize {
  /** Level 9, as of the zlib in the Node that runs this. */
  readonly gzippedBytes: number;
  readonly minifiedBytes: number;
  /** The minified bytes of each module, by its path in its package. Modules that leave nothing behind are left out. */
  readonly modules: Readonly<Record<string, number>>;
}

export const BUNDLES: Readonly<Record<string, BundleSource>> = {
  "createClient, seven operations": {
    source: 'export { createClient } from "@airbyte-web-backend/client"',
    ceilingBytes: 12_900,
  },
  "createClient and basicAuth": {
    source: 'export { createClient, basicAuth } from "@airbyte-web-backend/client"',
    ceilingBytes: 13_050,
  },
  "createClient and bearerAuth": {
    source: 'export { createClient, bearerAuth } from "@airbyte-web-backend/client"',
    ceilingBytes: 13_050,
  },
  "createClient and clientCredentialsAuth": {
    source: 'export { createClient, clientCredentialsAuth } from "@airbyte-web-backend/client"',
  },
  "everything of the main entry": { source: 'export * from "@airbyte-web-backend/client"' },
  "createClient and stream": {
    source:
      'export { createClient } from "@airbyte-web-backend/client"; export { stream } from "@airbyte-web-backend/client/stream"',
  },
  "createClient and raw": {
    source:
      'export { createClient } from "@airbyte-web-backend/client"; export { raw } from "@airbyte-web-backend/client/raw"',
  },
  "the guard alone": { source: 'export { isAirbyteError } from "@airbyte-web-backend/client/errors"' },
  "all error classes": { source: 'export * from "@airbyte-web-backend/client/errors"' },
};

/**
 * Bundles a program as esbuild does for a browser, and weighs it. Nothing is written.
 *
 * @param folder Where its imports are found from.
 */
export async function measureBundle(source: string, folder: string = PACKAGE): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
  });
  const [{ contents }] = outputFiles as [(typeof outputFiles)[number]];
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    gzippedBytes: gzipSync(contents, { level: 9 }).length,
    minifiedBytes: contents.length,
    modules: Object.fromEntries(
      inputs
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path, { bytesInOutput }]) => [pathInPackage(path), bytesInOutput] as const)
        .sort(([, left], [, right]) => right - left),
    ),
  };
}

/** All of `BUNDLES`, by their names. */
export async function measureBundles(): Promise<Record<string, BundleSize>> {
  const sizes: Record<string, BundleSize> = {};
  for (const [name, { source }] of Object.entries(BUNDLES)) sizes[name] = await measureBundle(source);
  return sizes;
}

/** What a client weighs that is used for one operation, and for all seven. Gzipped bytes. */
export interface ClientSize {
  readonly one: number;
  readonly seven: number;
}

/** @param sources The folder of the modules of `clients/`, not bundled yet. */
export async function measureClient(sources: string, name: string): Promise<ClientSize> {
  const one = await measureBundle(`export { list } from "./${name}.js"`, sources);
  const seven = await measureBundle(`export * from "./${name}.js"`, sources);
  return { one: one.gzippedBytes, seven: seven.gzippedBytes };
}

/** Which modules changed and by how much, the largest change first: `+12 client/src/call.ts (339 -> 351)`. */
export function changedModules(recorded: BundleSize["modules"], measured: BundleSize["modules"]): string[] {
  const paths = new Set([...Object.keys(recorded), ...Object.keys(measured)]);
  return [...paths]
    .map((path) => ({ path, before: recorded[path] ?? 0, after: measured[path] ?? 0 }))
    .filter(({ before, after }) => before !== after)
    .sort((left, right) => Math.abs(right.after - right.before) - Math.abs(left.after - left.before))
    .map(({ path, before, after }) => {
      const growth = after > before ? `+${after - before}` : `${after - before}`;
      return `${growth} ${path} (${before} -> ${after})`;
    });
}

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));

/** `../client/src/call.ts` -> `client/src/call.ts`, and likewise for what pnpm keeps in its store. */
function pathInPackage(path: string): string {
  return path.replace(/^.*node_modules\//, "").replace(/^(\.\.\/)+/, "");
}
