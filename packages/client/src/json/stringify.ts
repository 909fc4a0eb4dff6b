import { ConfigError } from "../errors/config-error.ts";
import { isExactNumber } from "./exact-number.ts";

/**
 * Serializes a body as JSON. Each `ExactNumber` and each BigInt keeps its digits.
 *
 * @throws {ConfigError} The body has a value that `JSON.stringify` would omit or change. The message names its path.
 */
export function stringify(body: unknown): string {
  try {
    return write(body);
  } catch (cause) {
    throw cause instanceof ConfigError ? cause : new ConfigError("body", "must be JSON", { cause });
  }
}

function write(body: unknown): string {
  if (!hasExactNumbers(body, [])) return JSON.stringify(body);
  const mark = `${Math.random()}:`;
  const marked = JSON.stringify(body, function (this: Record<string, unknown>, name, value) {
    const own = this[name];
    return hasDigits(own) ? mark + String(own) : value;
  });
  return marked.replace(new RegExp(`"${mark}([^"]*)"`, "g"), "$1");
}

function hasDigits(value: unknown): boolean {
  return typeof value === "bigint" || isExactNumber(value);
}

/** Property names and list indexes. */
type Path = (string | number)[];

/** Whether a value contains numbers whose digits `JSON.stringify` does not write. Throws for values that it would change. */
function hasExactNumbers(value: unknown, path: Path): boolean {
  const type = typeof value;
  if (type === "string" || type === "boolean" || value === null) return false;
  if (hasDigits(value)) return true;
  const object = value as { readonly toJSON?: unknown } | undefined;
  if (type === "object" && typeof object?.toJSON === "function") return false; // such as a Date
  const problem = object?.constructor !== Object && problemOf(value);
  if (problem) throw new ConfigError("body", `${placeOf(path)} ${problem}`.trim());

  let isFound = false;
  const isList = Array.isArray(value);
  for (const name of isList ? value.keys() : Object.keys(value as object)) {
    const member = (value as Record<string | number, unknown>)[name];
    if (member === undefined && !isList) continue;
    path.push(name);
    isFound = hasExactNumbers(member, path) || isFound;
    path.pop();
  }
  return isFound;
}

/** Describes a value that `JSON.stringify` would omit or change. */
function problemOf(value: unknown): string | undefined {
  const type = typeof value;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (type === "number" && !Number.isFinite(value)) return `must be a finite number, got ${value}`;
  // structuredClone turns an ExactNumber into a Number object.
  if (kind === "Number" && (type === "object" || (Number.isInteger(value) && !Number.isSafeInteger(value))))
    return "must keep its digits: send a BigInt, or the ExactNumber of the response, not a clone";
  if (/^(Array|Object|Number|String|Boolean)$/.test(kind)) return undefined;
  return `must be a JSON value, got ${type === "object" ? kind : type}`;
}

/** `syncCatalog.streams[0]` */
function placeOf(path: Path): string {
  const place = path.map((name) => {
    if (typeof name === "number") return `[${name}]`;
    return /^[a-z_$][\w$]*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  });
  return place.join("").replace(/^\./, "");
}
