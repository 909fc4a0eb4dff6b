import { nullDereference } from "../errors/internal-error.ts";
import type { Model } from "./model.ts";

/**
 * A null inside a list passes both Jackson and bean validation and is then followed by whatever handles the list.
 * Which null the real server trips over first is left open; this fake refuses them all, so that handlers need not look.
 *
 * @throws 500
 */
export function refuseNullElements(value: unknown, model: Model, path: string): void {
  if (value === null || typeof value !== "object") return;
  if (model.kind === "array" && Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      if (item === null) throw nullDereference(`${path}[${index}]`);
      refuseNullElements(item, model.items, `${path}[${index}]`);
    });
  }
  if (model.kind === "object") {
    const given = new Map<string, unknown>(Object.entries(value));
    for (const [name, property] of model.properties) {
      // create-operations [source], update-operation-ids [source]: nobody looks at these, so nobody trips.
      if (name === "operationIds") continue;
      refuseNullElements(given.get(name) ?? null, property.model, `${path}.${name}`);
    }
  }
}
