import { ConfigError } from "../errors/config-error.ts";
import { isExactNumber } from "./exact-number.ts";

/**
 * A body as JSON. Each `ExactNumber` and each BigInt has all its digits.
 *
 * @throws {ConfigError} The body has something that `JSON.stringify` would leave out or change. The message names its path.
 */
export function stringify(body: unknown): string {
  if (!check(body, [])) return JSON.stringify(body);
  const mark = `${Math.random()}:`;
  const marked = JSON.stringify(body, function (this: Record<string, unknown>, name, value) {
    const own = this[name];
    return typeof own === "bigint" || isExactNumber(own) ? mark + String(own) : value;
  });
  return marked.replace(new RegExp(`"${mark}([^"]*)"`, "g"), "$1");
}

type Path = (string | number)[];

/** Whether a value has numbers whose digits `JSON.stringify` does not write. */
function check(value: unknown, path: Path): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return false;
    case "bigint":
      return true;
    case "number":
      if (!Number.isFinite(value)) refuse(path, `must be a finite number, got ${value}`);
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) refuse(path, LOST);
      return false;
    case "object":
      return value !== null && (Array.isArray(value) ? checkList(value, path) : checkObject(value, path));
    default:
      return refuse(path, `must be a JSON value, got ${typeof value}`);
  }
}

function checkList(list: readonly unknown[], path: Path): boolean {
  let isMarked = false;
  for (let index = 0; index < list.length; index++) isMarked = checkAt(index, list[index], path) || isMarked;
  return isMarked;
}

function checkObject(value: object, path: Path): boolean {
  if (isExactNumber(value)) return true;
  if ("toJSON" in value && typeof value.toJSON === "function") return false; // its own affair, such as a Date's
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    if ((JSON as { isRawJSON?: (value: unknown) => boolean }).isRawJSON?.(value)) return false;
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    if (kind === "String" || kind === "Boolean") return false;
    if (kind === "Number") refuse(path, LOST); // what structuredClone makes of an ExactNumber
    if (kind !== "Object") refuse(path, `must be a JSON value, got ${kind}`);
  }
  let isMarked = false;
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) isMarked = checkAt(name, member, path) || isMarked;
  }
  return isMarked;
}

function checkAt(name: string | number, member: unknown, path: Path): boolean {
  path.push(name);
  const isMarked = check(member, path);
  path.pop();
  return isMarked;
}

const LOST =
  "must keep its digits, which JavaScript has rounded. Send the ExactNumber that was read, not a clone of it, or write a BigInt";

function refuse(path: Path, reason: string): never {
  const place = path.map((name, index) => {
    if (typeof name === "number") return `[${name}]`;
    if (!/^[a-z_$][\w$]*$/i.test(name)) return `[${JSON.stringify(name)}]`;
    return index > 0 ? `.${name}` : name;
  });
  throw new ConfigError("body", `${place.join("")} ${reason}`.trim());
}
