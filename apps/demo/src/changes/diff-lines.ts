/** One line of a difference: what goes has a `-` before it, what comes a `+`. */
export interface DiffLine {
  readonly sign: "-" | "+";
  readonly text: string;
}

/** A value that is no object, and where it stands. */
interface Leaf {
  /** As it is shown: `syncCatalog.streams[public.users].config.syncMode`. */
  readonly path: string;
  readonly value: string;
}

/** What an update would change: a line for each value, under its path. What stays is not shown. */
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

/** Under keys that no two places share: a stream `a.b` is shown as `b` in a namespace `a` is. */
function leavesOf(root: object): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (value: unknown, key: string, path: string): void => {
    // Null is what the server has for what is not there.
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

/** Streams go by their names: their places change whenever one comes or goes. */
function stepOf(name: string, value: unknown): { readonly key: string; readonly shown: string } {
  const stream = Object(Object(value).stream);
  if (stream.name === undefined) return { key: JSON.stringify([name]), shown: `.${name}` };
  const { namespace } = stream;
  return {
    key: JSON.stringify([namespace ?? null, stream.name, "stream"]),
    shown: `[${namespace ? `${namespace}.${stream.name}` : stream.name}]`,
  };
}
