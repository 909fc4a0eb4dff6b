import { parse, paths, query } from "jsonpathly";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { isMap } from "../document/shape.ts";
import { SpecError } from "./spec-error.ts";
import type { YamlFile } from "./yaml-file.ts";

/**
 * Applies an OpenAPI Overlay. Each action needs a reason (`description`) and must change the document, so that a
 * correction cannot outlive the mistake that it corrects.
 *
 * @throws {SpecError} The file is not an overlay, an action has no reason, matches nothing or changes nothing.
 * @see https://spec.openapis.org/overlay/v1.1.0.html
 */
export function applyCorrections(documented: OpenApiDocument, corrections: YamlFile): OpenApiDocument {
  const overlay = corrections.data as { overlay?: unknown; actions?: unknown } | null;
  if (typeof overlay?.overlay !== "string" || !/^1\.[01]\.\d+$/.test(overlay.overlay)) {
    throw new SpecError(corrections.placeOf(["overlay"]), "not an OpenAPI Overlay: `overlay` must be 1.0.x or 1.1.x");
  }
  if (!Array.isArray(overlay.actions)) {
    throw new SpecError(corrections.placeOf(["actions"]), "not an OpenAPI Overlay: `actions` must be a list");
  }

  const document = structuredClone(documented);
  for (const [index, action] of (overlay.actions as Partial<Action>[]).entries()) {
    const complain: (message: string) => never = (message) => {
      throw new SpecError(corrections.placeOf(["actions", index]), `action ${index + 1} ${message}`);
    };
    if (typeof action?.target !== "string" || !action.target.startsWith("$")) complain("has no JSONPath as its target");
    const { target, copy } = action as Action;
    if (!isJsonPath(target)) complain(`has an invalid JSONPath as its target: ${target}`);
    if (copy !== undefined && !isJsonPath(copy)) complain(`has an invalid JSONPath as its copy: ${copy}`);
    if (typeof action.description !== "string" || action.description.trim() === "")
      complain("has no description: say why it is needed");
    const removes = action.remove === true;
    if (!removes && "update" in action === (copy !== undefined)) {
      complain("needs either `update` or `copy`, or `remove: true`");
    }

    const sources = copy === undefined ? [action.update] : nodesAt(document, copy);
    if (sources.length !== 1) complain(`must copy one node, and ${copy} matches ${sources.length}`);
    const update = structuredClone(sources[0]);
    const before = nodesAt(document, target);
    if (before.length === 0) complain(`matches nothing: ${target}`);
    if (removes && before.includes(document)) complain("removes the whole document");
    // A list accepts both kinds: they are appended.
    const isMismatch = (value: unknown): boolean =>
      !Array.isArray(value) && (Array.isArray(update) || isMap(value) !== isMap(update));
    if (!removes && before.some(isMismatch)) {
      complain(`updates a map, a list or a value with a value of another kind: ${target}`);
    }

    const textBefore = JSON.stringify(before);
    const places = paths(document, target).map((path) => placeAt(document, path));
    if (removes) removeAll(places);
    else for (const place of places) place.parent[place.key] = merged(place.parent[place.key], structuredClone(update));
    if (JSON.stringify(nodesAt(document, target)) === textBefore) complain(`changes nothing: remove it: ${target}`);
  }
  return document;
}

interface Action {
  readonly target: string;
  readonly description: string;
  readonly update?: unknown;
  /** A JSONPath. */
  readonly copy?: string;
  readonly remove?: boolean;
}

function isJsonPath(path: unknown): boolean {
  return typeof path === "string" && Boolean(parse(path, { hideExceptions: true }));
}

function nodesAt(document: object, path: string): unknown[] {
  return [query(document, path, { returnArray: true })].flat();
}

/** A node of the document: the value of a key of its parent, or an element of it. */
interface NodePlace {
  readonly parent: Record<string | number, unknown>;
  readonly key: string | number;
}

/** @param path In the normalized form of RFC 9535: `$['paths']['/things'][0]`. */
function placeAt(document: object, path: string): NodePlace {
  const keys = [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/gs)].map(([, name, index]) =>
    name === undefined ? Number(index) : JSON.parse(`"${name.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`),
  );
  const root = { $: document };
  let [parent, key]: [Record<string | number, unknown>, string | number] = [root, "$"];
  for (const next of keys as (string | number)[]) [parent, key] = [parent[key] as typeof parent, next];
  return { parent, key };
}

/** Updates a value in place if it is a map or a list, because the target can match a map and a map inside of it. */
function merged(value: unknown, update: unknown): unknown {
  if (Array.isArray(value)) {
    value.push(...[update].flat());
    return value;
  }
  if (!isMap(value) || !isMap(update)) return update;
  for (const [key, it] of Object.entries(update)) value[key] = merged(value[key], it);
  return value;
}

function removeAll(places: readonly NodePlace[]): void {
  const removed = Symbol("removed");
  for (const { parent, key } of places) {
    if (Array.isArray(parent)) parent[key as number] = removed;
    else delete parent[key];
  }
  for (const { parent } of places) {
    if (Array.isArray(parent)) parent.splice(0, parent.length, ...parent.filter((it) => it !== removed));
  }
}
