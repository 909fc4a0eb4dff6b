import { ConfigError } from "../errors/config-error.ts";
import { DIGITS, isBeyondSafe, lost, placeOf, type Remembering, seen } from "./digits.ts";

/**
 * `JSON.stringify` for the body of a call. It writes the digits that `parse` remembered and those of a BigInt. What JSON
 * would change or leave out silently is refused; only an `undefined` member of an object is left out.
 *
 * @throws {ConfigError} The message names the path of the value, such as `syncCatalog.streams[0].stream`, and never the value.
 */
export function stringify(body: unknown): string {
  return isPlain(body) ? JSON.stringify(body) : (write(body, ROOT) ?? refuse("", "must be JSON"));
}

/** Where in a body a value stands. */
interface Place {
  readonly path: string;
  /** The names on the way to it, without the indices of lists. */
  readonly names: readonly string[];
  /** The object around it. */
  readonly holder: Remembering;
  /** How often each number was written under that name. */
  readonly written: Map<number, number>;
}

const ROOT: Place = { path: "", names: [], holder: {}, written: new Map() };

/** Whether `JSON.stringify` says it all, which is several times faster. */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return isCommon(value);
    case "object":
      if (value === null) return true;
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) if (!isPlain(value[index])) return false;
        return true;
      }
      if (Object.getPrototypeOf(value) !== Object.prototype || "toJSON" in value) return false;
      for (const member of Object.values(value)) if (member !== undefined && !isPlain(member)) return false;
      return true;
    default:
      return false;
  }
}

/** @returns undefined for what an object leaves out. */
function write(given: unknown, place: Place): string | undefined {
  const { path, names } = place;
  const { toJSON } = Object(given) as { toJSON?: unknown };
  const value: unknown =
    typeof toJSON === "function" && typeof given !== "bigint" ? toJSON.call(given, names.at(-1) ?? "") : given;
  switch (typeof value) {
    case "undefined":
      return undefined;
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "bigint":
      return `${value}`;
    case "number":
      return writeNumber(value, place);
    case "object":
      if (value === null || isRaw(value)) return JSON.stringify(value);
      if (Array.isArray(value)) return writeList(value, place);
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (/^(Number|String|Boolean|BigInt)$/.test(kind)) return write((value as object).valueOf(), place);
  if (kind !== "Object") refuse(path, `must be something that JSON can say, got a value of type ${kind}`);
  const members = Object.entries(value as object).flatMap(([name, member]) => {
    const written = write(member, {
      path: /^[a-z_$][\w$]*$/i.test(name) ? `${path && `${path}.`}${name}` : `${path}[${JSON.stringify(name)}]`,
      holder: value as object,
      names: [...names, name],
      written: new Map(),
    });
    return written === undefined ? [] : `${JSON.stringify(name)}:${written}`;
  });
  return `{${members.join()}}`;
}

function writeList(list: readonly unknown[], place: Place): string {
  const elements = Array.from(list, (element, index) => {
    const path = `${place.path}[${index}]`;
    return write(element, { ...place, path }) ?? refuse(path, "must be something that JSON can say, got undefined");
  });
  return `[${elements.join()}]`;
}

/** Whether a number is what it looks like wherever it stands. */
function isCommon(value: number): boolean {
  return Number.isFinite(value) && !isBeyondSafe(value) && !lost.has(value);
}

function writeNumber(value: number, { path, names, holder, written }: Place): string {
  if (isCommon(value)) return JSON.stringify(value);
  const key = names.at(-1) ?? "";
  const before = seen.get(placeOf(names, value));
  const digits = (holder[DIGITS]?.get(key) ?? []).filter((digit) => Number(digit) === value);
  const [first] = digits;
  if (first !== undefined) {
    const nth = written.get(value) ?? 0;
    written.set(value, nth + 1);
    const members: unknown[] = [Reflect.get(holder, key)];
    const count = members.flat(Number.POSITIVE_INFINITY).filter((member) => member === value).length;
    // Several that differ in their digits only are told apart by their order, as long as none has come or gone.
    if (count === digits.length) return digits[nth] as string;
    if (count < digits.length && digits.every((digit) => digit === first)) return first;
  } else if (before === "kept" || (!before && Number.isFinite(value) && !isBeyondSafe(value))) {
    return JSON.stringify(value);
  }
  return refuse(
    path,
    Number.isNaN(value)
      ? "must be a number, got NaN"
      : "must keep its digits, which a JavaScript number has rounded. Send the object that was read, or a spread of it, not a clone; or write a BigInt",
  );
}

function isRaw(value: object): boolean {
  return (JSON as { isRawJSON?: (value: unknown) => boolean }).isRawJSON?.(value) ?? false;
}

function refuse(path: string, reason: string): never {
  throw new ConfigError("body", `${path} ${reason}`.trim());
}
