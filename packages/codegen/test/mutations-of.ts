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
