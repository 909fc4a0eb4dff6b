import { fileURLToPath, pathToFileURL } from "node:url";
import { type OpenApiDocument, resolvePointer, type Schema } from "./openapi-document.ts";
import { type Place, SpecError } from "./spec-error.ts";
import { walkDocument } from "./walk-document.ts";
import { parseYaml, readText, tooLarge } from "./yaml-file.ts";

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
 * Takes the schemas that allowed references lead to into the components, under the last part of their names, with what
 * they refer to themselves. All others are left as they are, for `assertUsable` to refuse.
 *
 * @throws {SpecError} What a reference leads to cannot be read, is not there, or its name is taken.
 */
export async function inlineRemoteReferences(document: OpenApiDocument, options: RemoteOptions): Promise<void> {
  const { schemas } = document.components;
  const files = new Map<string, Promise<unknown>>();
  const inlined = new Map<string, string>();

  /** @param base The address of the file that the part is from, or undefined for the document itself. */
  const visit = async (part: unknown, base: string | undefined): Promise<void> => {
    const remote: { node: Record<string, unknown>; address: string; written: string }[] = [];
    walkDocument(part, (node) => {
      const { $ref: ref } = node;
      if (typeof ref !== "string") return;
      if (base === undefined && ref.startsWith("#")) return; // in another file even that is remote
      const address = URL.parse(ref, base ?? pathToFileURL(options.file).href)?.href;
      if (address === undefined || !isAllowed(address, base, options)) return;
      remote.push({ node, address, written: ref });
    });
    for (const { node, address, written } of remote) {
      const name = await inline(address, written);
      node["$ref"] = `#/components/schemas/${name}`;
    }
  };

  const inline = async (address: string, written: string): Promise<string> => {
    const known = inlined.get(address);
    if (known !== undefined) return known;
    const place = options.placeOf(written);
    const [file = "", pointer = ""] = address.split("#");
    const name =
      (pointer || file)
        .split("/")
        .at(-1)
        ?.replace(/\.\w+$/, "") ?? "";
    if (Object.hasOwn(schemas, name)) {
      throw new SpecError(place, `$ref "${written}" would be called ${name}, and there is a schema of that name`);
    }
    if (!files.has(file)) files.set(file, load(file, written, place));
    const data = await files.get(file);
    const target = pointer === "" ? data : resolvePointer(data, `#${pointer}`);
    if (typeof target !== "object" || target === null)
      throw new SpecError(place, `$ref "${written}" points to nothing`);
    const schema = structuredClone(target) as Schema;
    inlined.set(address, name);
    schemas[name] = schema;
    await visit(schema, file);
    return name;
  };

  await visit(document, undefined);
}

/** By where a reference leads, not by how it is written: `./../secret.yaml` does not lead to what `./` allows. */
function isAllowed(address: string, base: string | undefined, { allowed, file }: RemoteOptions): boolean {
  if (address.split("#")[0] === base) return true;
  const starts = allowed.flatMap((prefix) => URL.parse(prefix, pathToFileURL(file).href)?.href ?? []);
  return starts.some((start) => address.startsWith(start));
}

/** @param written The reference as it stands in the document. */
async function load(address: string, written: string, place: Place): Promise<unknown> {
  const file = written.split("#")[0] ?? written;
  let text: string;
  try {
    text = await (address.startsWith("file:") ? readText(fileURLToPath(address), file) : download(address));
  } catch (cause) {
    throw new SpecError(place, `$ref "${written}" cannot be read: ${(cause as Error).message}`, { cause });
  }
  return parseYaml(text, file).data;
}

async function download(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const text = await response.text();
  const problem = tooLarge(text.length);
  if (problem !== undefined) throw new Error(problem);
  return text;
}
