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
  const removed = [...old.names].filter((name) => !now.names.has(name));
  const added = [...now.names].filter((name) => !old.names.has(name));
  const changed = [...old.declarations].flatMap(([name, text]): FaceChange[] => {
    const present = now.declarations.get(name);
    // A declaration that is gone was exported, or one that used it is changed.
    if (present === undefined || present === text) return [];
    return isContained(text.split("\n"), present.split("\n"))
      ? [{ severity: "addition", message: `${name} has additions` }]
      : [{ severity: "breaking", message: `${name} is changed` }];
  });
  return [
    ...removed.map((name): FaceChange => ({ severity: "breaking", message: `${name} is removed` })),
    ...added.map((name): FaceChange => ({ severity: "addition", message: `${name} is added` })),
    ...changed,
  ];
}

interface Face {
  /** The entries, and the names of each: `./errors`, `HttpError in ./errors`. */
  readonly names: ReadonlySet<string>;
  readonly declarations: ReadonlyMap<string, string>;
}

function readFace(text: string): Face {
  const names = new Set<string>();
  const declarations = new Map<string, string>();
  for (const [, entry = "", list = ""] of text.matchAll(/^\/\/ (\S+): ?(.*)$/gm)) {
    names.add(entry);
    for (const name of list.split(", ").filter(Boolean)) names.add(`${name} in ${entry}`);
  }
  for (const block of text.split("\n\n")) {
    const [, name] =
      /^(?:(?:abstract|async|const|declare) )*(?:class|enum|function|interface|let|namespace|type)? ?([\w$]+)/.exec(
        block.trim(),
      ) ?? [];
    if (name !== undefined) declarations.set(name, `${declarations.get(name) ?? ""}${block.trim()}\n`);
  }
  return { names, declarations };
}

/** Whether the others contain all lines in the same order. */
function isContained(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === lines[at]) at += 1;
  return at === lines.length;
}
