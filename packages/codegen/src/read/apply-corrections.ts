import { parse, query } from "jsonpathly";
import { type OpenAPIOverlayAction, openapiOverlay } from "openapi-format";
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
export async function applyCorrections(documented: OpenApiDocument, corrections: YamlFile): Promise<OpenApiDocument> {
  const overlay = corrections.data as { overlay?: unknown; actions?: unknown } | null;
  if (typeof overlay?.overlay !== "string" || !/^1\.[01]\.\d+$/.test(overlay.overlay)) {
    throw new SpecError(corrections.placeOf(["overlay"]), "not an OpenAPI Overlay: `overlay` must be 1.0.x or 1.1.x");
  }
  if (!Array.isArray(overlay.actions)) {
    throw new SpecError(corrections.placeOf(["actions"]), "not an OpenAPI Overlay: `actions` must be a list");
  }

  let document = structuredClone(documented);
  for (const [index, action] of (overlay.actions as Partial<OpenAPIOverlayAction>[]).entries()) {
    const complain: (message: string) => never = (message) => {
      throw new SpecError(corrections.placeOf(["actions", index]), `action ${index + 1} ${message}`);
    };
    if (typeof action?.target !== "string" || !action.target.startsWith("$")) complain("has no JSONPath as its target");
    if (!parse(action.target, { hideExceptions: true }))
      complain(`has an invalid JSONPath as its target: ${action.target}`);
    if (typeof action.description !== "string" || action.description.trim() === "")
      complain("has no description: say why it is needed");
    if (!("update" in action) && action.remove !== true) complain("neither updates nor removes anything");

    const matched = (): unknown[] => [query(document, action.target as string, { returnArray: true })].flat();
    const before = matched();
    if (before.length === 0) complain(`matches nothing: ${action.target}`);
    // A list accepts both kinds: they are appended.
    const isMismatch = (value: unknown): boolean =>
      !Array.isArray(value) && (Array.isArray(action.update) || isMap(value) !== isMap(action.update));
    if (action.remove === true && before.includes(document)) complain("removes the whole document");
    if ("update" in action && before.some(isMismatch)) {
      complain(`updates a map, a list or a value with a value of another kind: ${action.target}`);
    }

    // One action at a time: the library reports which actions match, not which change something.
    const textBefore = JSON.stringify(before);
    const overlaySet = { overlay: overlay.overlay, actions: [action as OpenAPIOverlayAction] };
    const { data } = await openapiOverlay(document, { overlaySet });
    document = data as OpenApiDocument;
    if (JSON.stringify(matched()) === textBefore) complain(`changes nothing: remove it: ${action.target}`);
    if (!isMap(document)) complain("leaves no document");
  }
  return document;
}
