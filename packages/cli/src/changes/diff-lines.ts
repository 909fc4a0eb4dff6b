/** One line of a difference: `-` is removed, `+` is added. */
export interface DiffLine {
  readonly sign: "-" | "+";
  readonly text: string;
}

/** A primitive or empty value, and its path. */
interface Leaf {
  /** For display: `syncCatalog.streams[public.users].config.syncMode`. */
  readonly path: string;
  readonly value: string;
}

/** The values that differ between two objects, each with its path. */
export function diffLines(before: object, after: object): DiffLine[] {
  const [gone, come] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...gone.keys(), ...come.keys()])].flatMap((key) => {
    const [from, to] = [gone.get(key), come.get(key)];
    if (from?.value === to?.value) return [];
    const lines: DiffLine[] = [];
    if (from) lines.push({ sign: "-", text: `${from.path}: ${from.value}` });
    if (to) lines.push({ sign: "+", text: `${to.path}: ${to.value}` });
    return lines;
  });
}

/** By unique keys: the display paths of a stream `a.b` and of `b` in namespace `a` are equal. */
function leavesOf(root: object): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (value: unknown, key: string, path: string): void => {
    // The server returns null for an absent value.
    if (value === null || value === undefined) return;
    const entries = typeof value === "object" ? Object.entries(value) : [];
    if (entries.length === 0) leaves.set(key, { path: path.replace(/^\./, ""), value: JSON.stringify(value) });
    const met = new Map<string, number>();
    for (const [name, each] of entries) {
      const step = stepOf(name, each);
      const count = (met.get(step.key) ?? 0) + 1;
      met.set(step.key, count);
      const again = count === 1 ? "" : `#${count}`;
      visit(each, `${key}${step.key}${again}`, `${path}${step.shown}${again}`);
    }
  };
  visit(root, "", "");
  return leaves;
}

/** Streams are compared by name: an index changes when another stream is added. */
function stepOf(name: string, value: unknown): { readonly key: string; readonly shown: string } {
  const stream = Object(Object(value).stream);
  if (stream.name === undefined) return { key: JSON.stringify([name]), shown: `.${name}` };
  const { namespace } = stream;
  return {
    key: JSON.stringify([namespace ?? null, stream.name, "stream"]),
    shown: `[${namespace ? `${namespace}.${stream.name}` : stream.name}]`,
  };
}
