/** Where in a file something is wrong. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** The spec, its corrections or the place for the output is at fault: one line that says where and what. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly place: Place;

  constructor(place: Place, message: string, options?: ErrorOptions) {
    const position = place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`;
    super(`${place.file}${position}: ${message}`, options);
    this.place = place;
  }
}

/** Where a fault of a document can be corrected: in its file, or by an overlay, as what others publish should be. */
export function correctAt(path: readonly (string | number)[]): string {
  const steps = path.map((it) => (/^[A-Za-z_]\w*$/.test(String(it)) ? `.${it}` : `[${JSON.stringify(it)}]`));
  return `here or in a correction with the target $${steps.join("")}`;
}
