/** A change of the public types of a package. */
export interface FaceChange {
  readonly severity: "breaking" | "addition";
  /** Starts with the changed name. */
  readonly message: string;
}

/**
 * Compares two versions of `docs/api/<package>/public-face.txt`. Removals and changes are breaking, additions are not. The
 * text does not show that an added property is required: a reviewer has to see that.
 */
export function compareFaces(before: string, after: string): FaceChange[] {
  const [old, now] = [readFace(before), readFace(after)];
  const changes: FaceChange[] = [];
  for (const [entry, names] of old.entries) {
    const present = now.entries.get(entry);
    if (present === undefined) changes.push({ severity: "breaking", message: `${entry} is removed` });
    for (const name of names) {
      if (present?.has(name) === false)
        changes.push({ severity: "breaking", message: `${name} is removed from ${entry}` });
    }
  }
  for (const [entry, names] of now.entries) {
    const past = old.entries.get(entry);
    if (past === undefined) changes.push({ severity: "addition", message: `${entry} is added` });
    for (const name of names) {
      if (past?.has(name) === false) changes.push({ severity: "addition", message: `${name} is added to ${entry}` });
    }
  }
  const exported = new Set([...now.entries.values()].flatMap((names) => [...names]));
  for (const [name, text] of old.declarations) {
    const present = now.declarations.get(name);
    if (present === text) continue;
    // A removed declaration was exported and is reported above, or a declaration that uses it is changed.
    if (present === undefined && !exported.has(name)) continue;
    changes.push(
      isContained(text.split("\n"), (present ?? "").split("\n"))
        ? { severity: "addition", message: `${name} has additions` }
        : { severity: "breaking", message: `${name} is changed` },
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

/** Whether the others contain all lines in the same order. */
function isContained(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === lines[at]) at += 1;
  return at === lines.length;
}
