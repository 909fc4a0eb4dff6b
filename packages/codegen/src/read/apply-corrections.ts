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
    const { target, update } = action as Action;
    if (!parse(target, { hideExceptions: true })) complain(`has an invalid JSONPath as its target: ${target}`);
    if (typeof action.description !== "string" || action.description.trim() === "")
      complain("has no description: say why it is needed");
    const removes = action.remove === true;
    if (!("update" in action) && !removes) complain("neither updates nor removes anything");

    const matched = (): unknown[] => [query(document, target, { returnArray: true })].flat();
    const before = matched();
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
    if (JSON.stringify(matched()) === textBefore) complain(`changes nothing: remove it: ${target}`);
  }
  return document;
}

interface Action {
  readonly target: string;
  readonly description: string;
  readonly update?: unknown;
  readonly remove?: boolean;
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
