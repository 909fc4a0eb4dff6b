import type { Model } from "./model.ts";

/**
 * Bean validation: the path of every required property that is null, at any depth, in the order of the model (the real
 * one has no fixed order). Null elements of arrays are passed over, as `@Valid` does.
 *
 * @param path Where the value stands: `webBackendGetConnection.arg0` for the body.
 */
export function findViolations(value: unknown, model: Model, path: string): string[] {
  if (value === null) return [];
  if (model.kind === "array" && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => findViolations(item, model.items, `${path}[${index}]`));
  }
  if (model.kind !== "object" || typeof value !== "object") return [];
  const given = new Map<string, unknown>(Object.entries(value ?? {}));
  return [...model.properties].flatMap(([name, property]) => {
    const below = given.get(name) ?? null;
    const belowPath = `${path}.${name}`;
    return below === null && property.required ? [belowPath] : findViolations(below, property.model, belowPath);
  });
}
