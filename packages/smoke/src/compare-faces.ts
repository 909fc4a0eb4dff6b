/** What changed in the public face of a package, from one line of `docs/api` to the next. */
export interface FaceChange {
  readonly severity: "breaking" | "addition";
  /** Begins with the name that it is about. */
  readonly message: string;
}

/**
 * Compares two texts of `docs/api/<package>/public-face.txt`: the names that each entry exports, and the declarations
 * behind them.
 *
 * It is a floor. What is gone or reads otherwise breaks someone, what is only added does not; that an added property is
 * one which callers now have to give is for the reviewer to see.
 */
export function compareFaces(before: string, after: string): FaceChange[] {
  const [old, now] = [readFace(before), readFace(after)];
  const changes: FaceChange[] = [];
  for (const [entry, names] of old.entries) {
    const present = now.entries.get(entry);
    if (present === undefined) changes.push({ severity: "breaking", message: `${entry} is no entry any more` });
    for (const name of names) {
      if (present?.has(name) === false)
        changes.push({ severity: "breaking", message: `${name} is not exported by ${entry} any more` });
    }
  }
  for (const [entry, names] of now.entries) {
    const past = old.entries.get(entry);
    if (past === undefined) changes.push({ severity: "addition", message: `${entry} is a new entry` });
    for (const name of names) {
      if (past?.has(name) === false) changes.push({ severity: "addition", message: `${name} is new in ${entry}` });
    }
  }
  const exported = new Set([...now.entries.values()].flatMap((names) => [...names]));
  for (const [name, text] of old.declarations) {
    const present = now.declarations.get(name);
    if (present === text) continue;
    // One that is gone altogether was exported, and is told of above, or what mentions it reads otherwise.
    if (present === undefined && !exported.has(name)) continue;
    changes.push(
      isContained(text.split("\n"), (present ?? "").split("\n"))
        ? { severity: "addition", message: `${name} has more` }
        : { severity: "breaking", message: `${name} reads otherwise` },
    );
  }
  return changes;
}

interface Face {
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  readonly declarations: ReadonlyMap<string, string>;
}

function readFace(text: string): Face {
  const entries = new Map<string, Set<string>>();
  const declarations = new Map<string, string>();
  for (const block of text.split("\n\n")) {
    const lines = block.trim().split("\n");
    for (const line of lines) {
      const [, entry, names = ""] = /^\/\/ (\S+): ?(.*)$/.exec(line) ?? [];
      if (entry !== undefined) entries.set(entry, new Set(names.split(", ").filter(Boolean)));
    }
    const name =
      /^(?:(?:abstract|async|const|declare) )*(?:class|enum|function|interface|let|namespace|type)? ?([\w$]+)/.exec(
        lines.join("\n"),
      )?.[1];
    if (name !== undefined) declarations.set(name, `${declarations.get(name) ?? ""}${lines.join("\n")}\n`);
  }
  return { entries, declarations };
}

/** Whether all lines are in the others too, in the same order. */
function isContained(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === lines[at]) at += 1;
  return at === lines.length;
}
