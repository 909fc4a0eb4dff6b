/** A position in a file. Lines and columns start at 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A spec or its corrections are invalid. The message is one line with the place, the problem and what to do. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly place: Place;

  constructor(place: Place, message: string, options?: ErrorOptions) {
    const position = place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`;
    super(`${place.file}${position}: ${message}`, options);
    this.place = place;
  }
}

/** The two places where a document can be corrected: its own file, or the overlay. */
export function correctAt(path: readonly (string | number)[]): string {
  const steps = path.map((it) => (/^[A-Za-z_]\w*$/.test(String(it)) ? `.${it}` : `[${JSON.stringify(it)}]`));
  return `here or in a correction with the target $${steps.join("")}`;
}
