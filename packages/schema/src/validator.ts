/** One thing that is wrong with a value. */
export interface Issue {
  /** Where: a JSON pointer (RFC 6901) such as `/connections/0/syncCatalog`. Empty for the value itself. */
  readonly pointer: string;
  /** What should be there, such as `string` or `property "name"`. */
  readonly expected: string;
  /** What is there instead: a JSON type, never the value, which may be long or secret. */
  readonly found: string;
}

/** Tells what is wrong with a value; nothing, if it can be used as `Type`. It changes and copies nothing. */
export type Validator<Type> = ((value: unknown) => readonly Issue[]) & {
  /** @see https://standardschema.dev */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "airbyte-web-backend";
    readonly types?: { readonly input: Type; readonly output: Type };
    validate(value: unknown): StandardResult<Type>;
  };
};

type StandardResult<Type> =
  | { readonly value: Type; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** What Ajv says is wrong. */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator from a function that Ajv compiled. */
export function toValidator<Type>(check: (value: unknown) => readonly AjvError[]): Validator<Type> {
  const validate = (value: unknown): readonly Issue[] =>
    check(value)
      .filter(({ keyword }) => keyword !== "if") // it only says that `then` has failed
      .map((error) => toIssue(error, value));
  return Object.assign(validate, {
    "~standard": {
      version: 1,
      vendor: "airbyte-web-backend",
      validate(value: unknown): StandardResult<Type> {
        const issues = validate(value);
        if (issues.length === 0) return { value: value as Type };
        return {
          issues: issues.map(({ pointer, expected, found }) => ({
            message: `expected ${expected}, found ${found}`,
            path: segmentsOf(pointer),
          })),
        };
      },
    },
  } as const);
}

function toIssue({ instancePath: pointer, keyword, params, message }: AjvError, root: unknown): Issue {
  const value = segmentsOf(pointer).reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], root);
  if (keyword === "required") return { pointer, expected: `property "${params["missingProperty"]}"`, found: "none" };
  const expected = keyword === "type" ? String(params["type"]).replaceAll(",", " or ") : (message ?? keyword);
  return { pointer, expected, found: typeOf(value) };
}

function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  const segments = pointer.slice(1).split("/");
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
