const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const marks = /<(\d+(?:\.\d+)?)(!?)>/g;
const nobody = "00000000-0000-4000-8000-0000000dead0";

/**
 * Replaces the values that differ in each run: generated ids, times, the order of rows. README.md describes the format.
 */
export class Normaliser {
  readonly #initialIds: ReadonlySet<string>;
  readonly #sentIds = new Set<string>();
  readonly #idByMark = new Map<string, string>();
  readonly #markById = new Map<string, string>();

  constructor(initialIds: ReadonlySet<string>) {
    this.#initialIds = initialIds;
  }

  /** Replaces the placeholders of a request body with ids. */
  fill(body: unknown): string {
    const isRaw = typeof body === "object" && body !== null && "$raw" in body && typeof body.$raw === "string";
    const text = (isRaw ? String(body.$raw) : JSON.stringify(body)).replace(marks, (_, mark, upper) => {
      const id = this.#idByMark.get(mark) ?? nobody;
      return upper ? id.toUpperCase() : id;
    });
    for (const [id] of text.matchAll(uuids)) this.#sentIds.add(id.toLowerCase());
    return text;
  }

  /** Assigns a placeholder to each new id of a step: `<3>` to its connection, `<3.1>` to its first operation. */
  learn(step: number, answer: unknown): void {
    const { connectionId, operations = [] } = answer as { connectionId?: string; operations?: RecordedOperation[] };
    if (connectionId === undefined) return;
    this.#mark(connectionId, `${step}`);
    const keyOf = ({ name, workspaceId, operatorConfiguration }: RecordedOperation) =>
      JSON.stringify([name, workspaceId, operatorConfiguration]);
    operations
      .filter(({ operationId }) => !this.#initialIds.has(operationId) && !this.#markById.has(operationId))
      .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
      .forEach(({ operationId }, index) => {
        this.#mark(operationId, `${step}.${index + 1}`);
      });
  }

  /** @param isWhole Whether lists have the initial connections completely, not only their ids. */
  answer(value: unknown, isWhole: boolean, key = ""): unknown {
    if (typeof value === "string") return this.#text(value);
    if (typeof value !== "object" || value === null)
      return key === "latestSyncJobCreatedAt" && value !== null ? "<time>" : value;
    if (!Array.isArray(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, below]) => [name, this.answer(below, isWhole, name)]),
      );
    }
    if (key === "exceptionStack" || key === "rootCauseExceptionStack")
      return describeStack(value.map((line) => this.#text(line)));
    if (key === "connections") return sortRows(this.#connections(value, isWhole));
    const shown = value.map((element) => this.answer(element, isWhole));
    return ["operations", "operationIds", "validationErrors"].includes(key) ? sortRows(shown) : shown;
  }

  #connections(connections: { connectionId: string }[], isWhole: boolean): unknown[] {
    return connections.flatMap((connection) => {
      const isInitial = this.#initialIds.has(connection.connectionId);
      if (isInitial && !isWhole) return connection.connectionId;
      return isInitial || this.#markById.has(connection.connectionId) ? this.answer(connection, isWhole) : [];
    });
  }

  #mark(id: string, mark: string): void {
    if (this.#initialIds.has(id) || this.#markById.has(id)) return;
    this.#markById.set(id, mark);
    this.#idByMark.set(mark, id);
  }

  #text(text: string): string {
    return text
      .replace(uuids, (id) => {
        const mark = this.#markById.get(id);
        if (mark !== undefined) return `<${mark}>`;
        return this.#initialIds.has(id.toLowerCase()) || this.#sentIds.has(id.toLowerCase()) ? id : "<uuid>";
      })
      .replace(/(known propert(?:y|ies): )(.*?)(?=\]\))/gs, (_, start, names) => start + sortList(names, ", "))
      .replace(
        /^(javax\.validation\.ConstraintViolationException: )(.*)$/s,
        (_, start, paths) => start + sortList(paths, /, (?=webBackend)/),
      )
      .replace(/(\nSchema: \n)\{.*\}\s*$/s, "$1<schema>")
      .replace(/@[0-9a-f]{4,}\b/g, "@#");
  }
}

interface RecordedOperation {
  operationId: string;
  name: string;
  workspaceId: string;
  operatorConfiguration: unknown;
}

/** The first line, and the kind of each other line. */
function describeStack([first, ...lines]: string[]): string[] {
  if (first === undefined) return [];
  const kinds = lines.map((line) => {
    if (/^\s+at /.test(line)) return "at";
    if (line.startsWith("Caused by")) return "Caused by";
    return /^\s+\.\.\. \d+ (?:more|common)/.test(line) ? "more" : "text";
  });
  return [first, ...kinds.filter((kind, index) => kind !== kinds[index - 1])];
}

function sortList(text: string, separator: string | RegExp): string {
  return text.split(separator).sort().join(", ");
}

/** The database does not define an order. */
function sortRows(rows: unknown[]): unknown[] {
  const keyOf = (row: unknown) => {
    const { connectionId, operationId } = Object(row) as { connectionId?: string; operationId?: string };
    return JSON.stringify(connectionId ?? operationId ?? row);
  };
  return rows.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}
