import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "../cli/usage-error.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { type Cut, everything } from "../read/cut.ts";
import { readIfThere, readSource } from "../read/load-spec.ts";
import { type ReadOptions, readDocument, type SourceText } from "../read/read-document.ts";

const run = promisify(execFile);

/**
 * Loads a document to compare: a version such as `0.36`, a folder with `openapi.yaml` and optionally `corrections.yaml`, a file, or
 * a version at a Git revision such as `main:0.36`.
 *
 * @throws {UsageError} It does not exist.
 * @throws {SpecError} It is invalid.
 */
export async function loadSide(
  name: string,
  specFolder: string,
  cut: Cut = everything,
  cwd: string = process.cwd(),
): Promise<OpenApiDocument> {
  for (const folder of [resolve(cwd, name), join(specFolder, name)]) {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isFile() && !found?.isDirectory()) continue;
    const path = found.isFile() ? folder : join(folder, "openapi.yaml");
    const corrections = found.isFile() ? undefined : await readIfThere(join(folder, "corrections.yaml"));
    return documentOf(await readSource(path), { cut, corrections });
  }
  const [, revision, version] = /^(.+):([^:]+)$/.exec(name) ?? [];
  if (revision === undefined) {
    throw new UsageError(`${name} is not a version, a file, a folder or a revision:version such as main:0.36`);
  }
  const files = ["openapi.yaml", "corrections.yaml"].map((file) =>
    atRevision(revision, `${version}/${file}`, specFolder),
  );
  const [openapi, corrections] = await Promise.all(files);
  if (openapi === undefined) throw new UsageError(`git has no ${version}/openapi.yaml at ${revision}`);
  return documentOf(openapi, { cut, corrections });
}

/** A file at a Git revision, or undefined if it does not exist there. `path` starts at the folder. */
async function atRevision(revision: string, path: string, folder: string): Promise<SourceText | undefined> {
  try {
    const { stdout } = await run("git", ["show", `${revision}:./${path}`], { cwd: folder, maxBuffer: 1e8 });
    return { file: `${revision}:${path}`, text: stdout };
  } catch {
    return undefined;
  }
}

/** Reads a document. `diff` checks that one of both has the operations of the cut. */
export async function documentOf(openapi: SourceText, options: ReadOptions = {}): Promise<OpenApiDocument> {
  const { document, written } = await readDocument(openapi, { ...options, isWholeCutNeeded: false });
  // Operations name security schemes without a reference.
  const { securitySchemes } = written.components;
  return { ...document, components: { ...document.components, ...(securitySchemes && { securitySchemes }) } };
}
