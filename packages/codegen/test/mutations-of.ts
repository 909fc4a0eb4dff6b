const OTHERS = [null, true, 0, -1, 0.5, 1e300, "", "other", [], {}];

/** Values that differ from this one in one place: another value there, nothing there, or one thing more. */
export function mutationsOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return OTHERS;
  if (Array.isArray(value)) {
    const inside = value.flatMap((it, index) => mutationsOf(it).map((other) => value.with(index, other)));
    return [...OTHERS, ...inside, ...value.map((_, index) => value.toSpliced(index, 1)), [...value, 0], [...value, ""]];
  }
  const entries = Object.entries(value);
  const inside = entries.flatMap(([key, it]) => mutationsOf(it).map((other) => ({ ...value, [key]: other })));
  const less = entries.map(([key]) => Object.fromEntries(entries.filter(([it]) => it !== key)));
  return [...OTHERS, ...inside, ...less, { ...value, more: 1 }, { ...value, "x-more": "" }];
}

type Path = readonly (string | number)[];

/** The path of each node below a node. */
export function placesIn(node: unknown, path: Path = []): Path[] {
  if (typeof node !== "object" || node === null) return [path];
  const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
  const inner = keys.flatMap((key) => placesIn((node as Record<string | number, unknown>)[key], [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy of a node with an edited part. An edit to undefined removes it. */
export function replaced(node: unknown, [key, ...rest]: Path, edit: (value: unknown) => unknown): unknown {
  if (key === undefined) return edit(node);
  if (Array.isArray(node)) {
    return node.flatMap((element, index) => {
      const value = index === key ? replaced(element, rest, edit) : element;
      return value === undefined ? [] : [value];
    });
  }
  const map = node as Record<string, unknown>;
  return { ...map, [key]: replaced(map[key], rest, edit) };
}
