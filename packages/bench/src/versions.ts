import { readFile } from "node:fs/promises";

/** The versions of what is compared and of what compares. */
export type Versions = Readonly<Record<"openapi-fetch" | "esbuild" | "typescript" | "typescript-5", string>>;

export async function readVersions(): Promise<Versions> {
  const version = async (name: string): Promise<string> => {
    const manifest = await readFile(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8");
    return JSON.parse(manifest).version;
  };
  return {
    "openapi-fetch": await version("openapi-fetch"),
    esbuild: await version("esbuild"),
    typescript: await version("typescript"),
    "typescript-5": await version("typescript-5"),
  };
}
