import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Installs the built `airbyte-mock`, with the `exports` of the tarball, in a separate folder. */
export async function installBuilt(): Promise<{ bin: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-mock-built-"));
  for (const name of ["schema", "mock"]) {
    const from = join(root, "..", name);
    const to = join(folder, "node_modules/@airbyte-web-backend", name);
    await mkdir(to, { recursive: true });
    await cp(join(from, "dist"), join(to, "dist"), { recursive: true });
    const { publishConfig, ...manifest } = JSON.parse(await readFile(join(from, "package.json"), "utf8"));
    await writeFile(join(to, "package.json"), JSON.stringify({ ...manifest, ...publishConfig }));
  }
  for (const name of ["srvx", "croner", "cronstrue"]) {
    await symlink(await realpath(join(root, "node_modules", name)), join(folder, "node_modules", name));
  }
  return {
    bin: join(folder, "node_modules/@airbyte-web-backend/mock/dist/bin.js"),
    remove: () => rm(folder, { recursive: true }),
  };
}
