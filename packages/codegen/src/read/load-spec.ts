import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { entryPrefix } from "../render/entries.ts";
import type { Cut } from "./cut.ts";
import { everything } from "./cut.ts";
import { type ReadDocument, readDocument, type SourceText } from "./read-document.ts";
import { SpecError } from "./spec-error.ts";
import { versionsOf } from "./versions-of.ts";
import { readText } from "./yaml-file.ts";

/** One version of the API, corrections applied. */
export interface Spec extends Pick<ReadDocument, "document" | "written" | "placeOf"> {
  /** The name of its folder below `spec/`, such as `0.36`. */
  readonly version: string;
  /** See `entryPrefix`. */
  readonly entryPrefix: string;
  /** SHA-256 over both source files, in hexadecimal. */
  readonly hash: string;
}

/**
 * Reads `<specFolder>/<version>/openapi.yaml`, applies `corrections.yaml` beside it if it exists, and checks the result.
 *
 * @param cut The operations to read. The rest of the document is not checked. Default: all.
 * @throws {SpecError} See `readDocument`; or a file cannot be read.
 * @throws {UsageError} No operation has a tag or an id of the cut.
 */
export async function loadSpec(specFolder: string, version: string, cut: Cut = everything): Promise<Spec> {
  const { document, written, placeOf, hash } = await loadVersion(specFolder, version, cut);
  return {
    version,
    entryPrefix: entryPrefix(version, versionsOf(specFolder, undefined)),
    document,
    written,
    hash,
    placeOf,
  };
}

/** The same, with the document before its corrections. */
export async function loadVersion(
  specFolder: string,
  version: string,
  cut: Cut = everything,
): Promise<ReadDocument & { readonly hash: string }> {
  const path = join(specFolder, version, "openapi.yaml");
  if (!existsSync(path)) {
    const problem = "no such file: each folder there is a version, and needs one; corrections.yaml is optional";
    throw new SpecError({ file: path }, problem);
  }
  const openapi = await readSource(path);
  const corrections = await readIfThere(join(specFolder, version, "corrections.yaml"));
  const hash = createHash("sha256").update(openapi.text);
  if (corrections) hash.update("\0").update(corrections.text);
  const read = await readDocument(openapi, { corrections, cut });
  return { ...read, hash: hash.digest("hex") };
}

/** @throws {SpecError} The file cannot be read. */
export async function readSource(path: string): Promise<SourceText> {
  return { file: path, text: await readText(path) };
}

/** The same, or undefined if the file does not exist. */
export async function readIfThere(path: string): Promise<SourceText | undefined> {
  return existsSync(path) ? readSource(path) : undefined;
}
