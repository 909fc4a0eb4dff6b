import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type OpenApiDocument, resolvePointer, type Schema } from "./openapi-document.ts";
import { type Place, SpecError } from "./spec-error.ts";
import { walkDocument } from "./walk-document.ts";
import { parseYaml, tooLarge } from "./yaml-file.ts";

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
      // Inside of another file even `#/…` is remote, and was allowed with the file.
      if (base === undefined && !options.allowed.some((prefix) => ref.startsWith(prefix))) return;
      const address = new URL(ref, base ?? pathToFileURL(options.file)).href;
      if (base !== undefined && !isAllowed(address, base, options)) return;
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

function isAllowed(address: string, base: string, { allowed, file }: RemoteOptions): boolean {
  const isSameFile = address.split("#")[0] === base;
  return isSameFile || allowed.some((prefix) => address.startsWith(new URL(prefix, pathToFileURL(file)).href));
}

async function load(file: string, written: string, place: Place): Promise<unknown> {
  let text: string;
  try {
    text = await (file.startsWith("file:") ? readFile(new URL(file), "utf8") : download(file));
  } catch (cause) {
    throw new SpecError(place, `$ref "${written}" cannot be read: ${(cause as Error).message}`, { cause });
  }
  const problem = tooLarge(text.length);
  if (problem !== undefined) throw new SpecError(place, `$ref "${written}": ${problem}`);
  return parseYaml(text, written.split("#")[0] ?? written).data;
}

async function download(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}
