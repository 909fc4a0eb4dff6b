import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { clientVersions } from "./client-versions.ts";

/** The imports of a program for the browser. */
export interface BundleSource {
  readonly source: string;
  /** A limit, minified and gzipped. */
  readonly ceilingBytes?: number;
}

/** The size of a minified bundle for the browser. */
export interface BundleSize {
  /** Level 9 of the zlib in Node. */
  readonly gzippedBytes: number;
  readonly minifiedBytes: number;
  /** The minified bytes of each module with any, by its path in its package. */
  readonly modules: Readonly<Record<string, number>>;
}

export const BUNDLES: Readonly<Record<string, BundleSource>> = {
  "createClient, seven operations": {
    source: 'export { createClient } from "@airbyte-web-backend/client"',
    ceilingBytes: 12_350,
  },
  ...Object.fromEntries(
    clientVersions.map((version) => [
      `createClient of ${version}, all operations`,
      {
        source: `export { createClient } from "@airbyte-web-backend/client/${version}"`,
        // The limit of the seven operations, and 0.9 kB more.
        ceilingBytes: 13_250,
      },
    ]),
  ),
  "createClient and basicAuth": {
    source: 'export { createClient, basicAuth } from "@airbyte-web-backend/client"',
    ceilingBytes: 12_500,
  },
  "createClient and bearerAuth": {
    source: 'export { createClient, bearerAuth } from "@airbyte-web-backend/client"',
    ceilingBytes: 12_500,
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
  "createClient and modify": {
    source:
      'export { createClient } from "@airbyte-web-backend/client"; export { modify } from "@airbyte-web-backend/changes"',
  },
  ...Object.fromEntries(
    clientVersions.map((version) => [
      `createClient of ${version} and modify`,
      {
        source: `export { createClient } from "@airbyte-web-backend/client/${version}"; export { modify } from "@airbyte-web-backend/changes"`,
      },
    ]),
  ),
  "everything of changes": { source: 'export * from "@airbyte-web-backend/changes"' },
  "health of changes alone": { source: 'export { health } from "@airbyte-web-backend/changes"' },
  "forEachConnection of changes alone": { source: 'export { forEachConnection } from "@airbyte-web-backend/changes"' },
  "all error classes": { source: 'export * from "@airbyte-web-backend/client/errors"' },
};

/**
 * Bundles a program for the browser with esbuild and measures its size.
 *
 * @param folder The folder from which imports are resolved.
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

/** The sizes of `BUNDLES`, by name. */
export async function measureBundles(): Promise<Record<string, BundleSize>> {
  const sizes: Record<string, BundleSize> = {};
  for (const [name, { source }] of Object.entries(BUNDLES)) sizes[name] = await measureBundle(source);
  return sizes;
}

/** The gzipped bytes of a client, used for one operation and for all seven. */
export interface ClientSize {
  readonly one: number;
  readonly seven: number;
}

/** @param sources The folder with the modules of `clients/`, before bundling. */
export async function measureClient(sources: string, name: string): Promise<ClientSize> {
  const one = await measureBundle(`export { list } from "./${name}.js"`, sources);
  const seven = await measureBundle(`export * from "./${name}.js"`, sources);
  return { one: one.gzippedBytes, seven: seven.gzippedBytes };
}

/** The modules that changed, the largest change first: `+12 client/src/call.ts (339 -> 351)`. */
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

/** `../client/src/call.ts` -> `client/src/call.ts`, also for packages in the store of pnpm. */
function pathInPackage(path: string): string {
  return path.replace(/^.*node_modules\//, "").replace(/^(\.\.\/)+/, "");
}
