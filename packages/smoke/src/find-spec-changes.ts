import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

export interface SpecChange {
  readonly severity: "breaking" | "addition";
  readonly message: string;
}

const codegen = fileURLToPath(new URL("../../codegen/codegen.js", import.meta.url));

/**
 * The changes of each version in `spec/` since a release, according to `codegen diff`. The work tree counts, committed or not.
 *
 * @param tag The Git tag of the release.
 * @throws {Error} A version cannot be read, then or now.
 */
export async function findSpecChanges(tag: string, root: string): Promise<SpecChange[]> {
  const { stdout } = await run(["git", "ls-tree", "-d", "--name-only", `${tag}:spec`], { cwd: root });
  const before = stdout.split("\n").filter(Boolean);
  const entries = await readdir(join(root, "spec"), { withFileTypes: true }).catch(() => []);
  const now = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

  const changes = await Promise.all(
    [...new Set([...before, ...now])].sort().map(async (version): Promise<SpecChange[]> => {
      if (!now.includes(version)) return [{ severity: "breaking", message: `spec/${version} is removed` }];
      if (!before.includes(version)) return [{ severity: "addition", message: `spec/${version} is added` }];
      return diff(version, tag, root);
    }),
  );
  return changes.flat();
}

async function diff(version: string, tag: string, root: string): Promise<SpecChange[]> {
  const sides = [`${tag}:${version}`, version, "--spec", join(root, "spec"), "--format", "json"];
  const { stdout, stderr } = await run([process.execPath, codegen, "diff", ...sides], { cwd: root });
  if (stdout === "") throw new Error(stderr.trim());
  const { changes } = JSON.parse(stdout) as { changes: { severity: string; where: string; message: string }[] };
  return changes.map(({ severity, where, message }) => ({
    severity: severity === "breaking" ? "breaking" : "addition",
    message: `spec/${version}: ${where} ${message}`,
  }));
}
