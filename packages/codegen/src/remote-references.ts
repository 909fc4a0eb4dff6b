import { fileURLToPath, pathToFileURL } from "node:url";
import { type OpenApiDocument, resolvePointer, type Schema, schemaRef } from "./openapi-document.ts";
import { isMap } from "./shape.ts";
import { type Place, SpecError } from "./spec-error.ts";
import { walkDocument } from "./walk-document.ts";
import { parseYaml, readText, tooLarge, type YamlFile } from "./yaml-file.ts";

export interface RemoteOptions {
  /** What a reference must start with, such as `https://api.example.com/` or `./`. */
  readonly allowed: readonly string[];
  /** Where relative references start from: the documented file. */
  readonly file: string;
  /** Where a reference stands, for messages. */
  placeOf(ref: string): Place;
}

const TIMEOUT_MS = 30_000;

/**
 * Takes what allowed references lead to into the document: a schema into the components, under the last part of its name,
 * and anything else, such as a parameter, a response or a path item, to where it is referred to; with what they refer to
 * themselves. A reference back to the document becomes a local one. All others are left as they are, for `assertUsable` to refuse.
 *
 * @param document As it is written, before it is upgraded.
 * @throws {SpecError} What a reference leads to cannot be read, is not there, has itself in it, or its name is taken.
 */
export async function inlineRemoteReferences(document: OpenApiDocument, options: RemoteOptions): Promise<void> {
  document.components ??= { schemas: {} };
  document.components.schemas ??= {};
  const { schemas } = document.components;
  const own = pathToFileURL(options.file).href;
  const files = new Map<string, Promise<YamlFile>>();
  const names = new Map<string, string>();

  /**
   * @param base The address of the file that the part is from, or undefined for the document itself.
   * @param trail The addresses that led here without a schema between.
   */
  const visit = async (part: unknown, base: string | undefined, trail: readonly string[] = []): Promise<void> => {
    const remote: RemoteReference[] = [];
    walkDocument(part, (node, isSchema) => {
      const { $ref: written } = node;
      if (typeof written !== "string") return;
      if (base === undefined && written.startsWith("#")) return; // in another file even that is remote
      const address = URL.parse(written, base ?? own)?.href;
      if (address === undefined) return;
      if (fileOf(address) === own) node["$ref"] = `#${address.split("#")[1] ?? ""}`;
      else if (isAllowed(address, base, options)) remote.push({ node, isSchema, address, written, base });
    });
    for (const it of remote) await (it.isSchema ? nameSchema(it) : putInPlace(it, trail));
  };

  const nameSchema = async (reference: RemoteReference): Promise<void> => {
    const { node, address, written } = reference;
    // A component that is nothing but the reference gives the schema its name.
    const alias = Object.keys(schemas).find((it) => schemas[it] === node && Object.keys(node).length === 1);
    const name = names.get(address) ?? alias ?? nameOf(address);
    if (!names.has(address)) {
      if (alias === undefined && Object.hasOwn(schemas, name)) {
        const advice = `give it a name of its own: in components.schemas, as \`Other: { $ref: "${written}" }\``;
        const message = `$ref "${written}" would be called ${name}, and there is a schema of that name: ${advice}`;
        throw new SpecError(await placeOf(reference), message);
      }
      names.set(address, name);
      const schema = (await targetOf(reference)) as Schema;
      schemas[name] = schema;
      await visit({ schema }, fileOf(address));
      return alias === undefined ? refer(node, name) : undefined;
    }
    refer(node, name);
  };

  const putInPlace = async (reference: RemoteReference, trail: readonly string[]): Promise<void> => {
    const { node, address, written } = reference;
    if (trail.includes(address)) {
      const message = `$ref "${written}" leads back to itself: only a schema can have itself in it`;
      throw new SpecError(await placeOf(reference), message);
    }
    const target = await targetOf(reference);
    await visit(target, fileOf(address), [...trail, address]);
    const { $ref: _, ...beside } = node;
    delete node["$ref"];
    Object.assign(node, target, beside);
  };

  const targetOf = async (reference: RemoteReference): Promise<object> => {
    const { address, written } = reference;
    const file = fileOf(address);
    const place = await placeOf(reference);
    if (!files.has(file)) files.set(file, load(file, written, place));
    const { data } = (await files.get(file)) as YamlFile;
    const pointer = address.split("#")[1] ?? "";
    const target = pointer === "" ? data : resolvePointer(data, `#${pointer}`);
    if (typeof target === "object" && target !== null) return structuredClone(target);
    throw new SpecError(place, `$ref "${written}" points to nothing`);
  };

  const placeOf = async ({ written, base }: RemoteReference): Promise<Place> => {
    const file = base === undefined ? undefined : await files.get(base);
    return file?.placeOfValue(written) ?? options.placeOf(written);
  };

  // These first, because they say the names of what others refer to without one.
  const aliases = Object.values(schemas).filter((it) => isMap(it) && "$ref" in it);
  for (const schema of aliases) await visit({ schema }, undefined);
  await visit(document, undefined);
}

interface RemoteReference {
  readonly node: Record<string, unknown>;
  readonly isSchema: boolean;
  readonly address: string;
  /** The reference as it stands in its file. */
  readonly written: string;
  /** The address of that file, or undefined for the document itself. */
  readonly base: string | undefined;
}

function refer(node: Record<string, unknown>, name: string): void {
  node["$ref"] = schemaRef(name);
}

function fileOf(address: string): string {
  return address.split("#")[0] as string;
}

function nameOf(address: string): string {
  const [file = "", pointer = ""] = address.split("#");
  const name = (pointer || file).split("/").at(-1) ?? "";
  return name.replace(/\.\w+$/, "");
}

/** By where a reference leads, not by how it is written: `./../secret.yaml` does not lead to what `./` allows. */
function isAllowed(address: string, base: string | undefined, { allowed, file }: RemoteOptions): boolean {
  if (fileOf(address) === base) return true;
  const starts = allowed.flatMap((prefix) => URL.parse(prefix, pathToFileURL(file).href)?.href ?? []);
  return starts.some((start) => address.startsWith(start));
}

/** @param written The reference as it stands in the document. */
async function load(address: string, written: string, place: Place): Promise<YamlFile> {
  const file = written.split("#")[0] ?? written;
  let text: string;
  try {
    text = await (address.startsWith("file:") ? readText(fileURLToPath(address), file) : download(address));
  } catch (cause) {
    throw new SpecError(place, `$ref "${written}" cannot be read: ${(cause as Error).message}`, { cause });
  }
  return parseYaml(text, file);
}

async function download(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const text = await response.text();
  const problem = tooLarge(text.length);
  if (problem !== undefined) throw new Error(problem);
  return text;
}
