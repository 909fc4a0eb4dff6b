/** A problem of a value. */
export interface Issue {
  /** A JSON pointer (RFC 6901) such as `/connections/0/syncCatalog`. Empty for the value itself. */
  readonly pointer: string;
  /** The expected value, such as `string` or `property "name"`. */
  readonly expected: string;
  /** The JSON type of the actual value. Never the value itself, which may be long or secret. */
  readonly found: string;
}

/** Returns the issues of a value, or an empty list if it is a valid `Type`. Never changes or copies the value. */
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
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** A function that Ajv compiled. */
interface Check {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

/** An error of Ajv. */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator from a function that Ajv compiled. */
export function toValidator<Type>(check: Check): Validator<Type> {
  const validate = (value: unknown): readonly Issue[] => (check(value) ? [] : (check.errors ?? []).map(toIssue(value)));
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
            path: pathOf(pointer, value),
          })),
        };
      },
    },
  } as const);
}

function toIssue(root: unknown): (error: AjvError) => Issue {
  return ({ instancePath: pointer, keyword, params }) => {
    const value = segmentsOf(pointer).reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], root);
    if (keyword === "required") return { pointer, expected: `property "${params["missingProperty"]}"`, found: "none" };
    const extra = params["additionalProperty"] ?? params["unevaluatedProperty"];
    if (typeof extra !== "string") return { pointer, expected: expectationOf(keyword, params), found: typeOf(value) };
    const key = extra.replaceAll("~", "~0").replaceAll("/", "~1");
    const found = typeOf((value as Record<string, unknown>)[extra]);
    return { pointer: `${pointer}/${key}`, expected: "no such property", found };
  };
}

/** The expected value, from a keyword and its parameters. */
function expectationOf(keyword: string, params: AjvError["params"]): string {
  const { type, allowedValues, format, comparison, limit } = params;
  if (keyword === "type") return String(type).replaceAll(",", " or ");
  if (Array.isArray(allowedValues)) return allowedValues.map((value) => JSON.stringify(value)).join(" or ");
  if (format !== undefined) return `a ${format}`;
  if (comparison !== undefined) return `a number ${comparison} ${limit}`;
  const [detail] = Object.values(params);
  return ["string", "number"].includes(typeof detail) ? `${keyword} ${detail}` : keyword;
}

/** The segments of a pointer, those into an array as numbers. */
function pathOf(pointer: string, root: unknown): (string | number)[] {
  let node = root;
  return segmentsOf(pointer).map((key) => {
    const isIndex = Array.isArray(node);
    node = (node as Record<string, unknown>)[key];
    return isIndex ? Number(key) : key;
  });
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
