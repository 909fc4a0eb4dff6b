import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { applyCorrections } from "../apply-corrections.ts";
import { assertNoCycles, assertOpenApi, assertOperationIds } from "../check-document.ts";
import { type Cut, cutDocument, everything } from "../cut.ts";
import { loadCut } from "../cut-text.ts";
import { inlinePathItems, inlineReferences } from "../inline-references.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { inlinedShape } from "../openapi-shape.ts";
import { assertShape } from "../shape.ts";
import { UsageError } from "../usage-error.ts";
import { parseYaml, readText } from "../yaml-file.ts";

const run = promisify(execFile);

/**
 * A document to compare: a version such as `0.36`, a folder with `openapi.yaml` and maybe `corrections.yaml`, a file, or a
 * version at a revision of git such as `main:0.36`.
 *
 * @throws {UsageError} It is none of these.
 * @throws {SpecError} It cannot be used.
 */
export async function loadSide(name: string, specFolder: string, cut: Cut = everything): Promise<OpenApiDocument> {
  for (const path of [name, join(specFolder, name)]) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return documentOf(await readText(path, path), path, { cut });
    if (!found?.isDirectory()) continue;
    const file = join(path, "openapi.yaml");
    const corrections = join(path, "corrections.yaml");
    const hasCorrections = await stat(corrections).catch(() => undefined);
    const overlay = hasCorrections && (await readText(corrections, corrections));
    return documentOf(await readText(file, file), file, { cut, overlay });
  }
  const [, revision, version] = /^(.+):([^:]+)$/.exec(name) ?? [];
  if (revision === undefined) {
    throw new UsageError(`${name} is no version, no file, no folder, and no revision:version such as main:0.36`);
  }
  const [openapi, overlay] = await Promise.all(
    ["openapi.yaml", "corrections.yaml"].map((file) => atRevision(revision, `${version}/${file}`, specFolder)),
  );
  if (openapi === undefined) throw new UsageError(`git has no ${version}/openapi.yaml at ${revision}`);
  return documentOf(openapi, `${revision}:${version}/openapi.yaml`, { cut, overlay });
}

/** The text of a file at a revision, or undefined if there is none. */
export async function atRevision(revision: string, path: string, folder: string): Promise<string | undefined> {
  try {
    return (await run("git", ["show", `${revision}:./${path}`], { cwd: folder, maxBuffer: 1e8 })).stdout;
  } catch {
    return undefined;
  }
}

export interface DocumentOptions {
  /** The text of the corrections. Default: none. */
  readonly overlay?: string | undefined;
  readonly cut?: Cut;
}

/** A document from the text of its file. */
export function documentOf(
  openapi: string,
  file: string,
  { overlay = "", cut = everything }: DocumentOptions = {},
): Promise<OpenApiDocument> {
  const corrections = overlay && parseYaml(overlay, file.replace(/openapi\.yaml$/, "corrections.yaml"));
  return loadCut(openapi, cut, [overlay], async (text) => {
    const documented = parseYaml(text, file);
    assertOpenApi(documented);
    const document = documented.data as OpenApiDocument;
    const sources = corrections ? [documented, corrections] : [documented];
    const corrected = corrections ? await applyCorrections(document, corrections) : document;
    const part = cutDocument(inlinePathItems(corrected, sources), cut);
    const inlined = inlineReferences(part, sources);
    assertShape(inlined, inlinedShape, documented);
    assertNoCycles(inlined, documented);
    assertOperationIds(inlined, documented);
    // No reference leads to these, operations name them.
    const { securitySchemes } = part.components;
    return { ...inlined, components: { ...inlined.components, ...(securitySchemes && { securitySchemes }) } };
  });
}
