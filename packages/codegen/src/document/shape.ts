import { SpecError } from "../read/spec-error.ts";
import type { YamlFile } from "../read/yaml-file.ts";

type Path = readonly (string | number)[];

/** Checks a value. @throws {ShapeError} The value has another shape. */
export type Shape = (value: unknown, path: Path) => void;

class ShapeError extends Error {
  readonly path: Path;

  constructor(path: Path, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * @param adviceFor Text to append to the message about the part at a path. Default: none.
 * @throws {SpecError} The first part of the data with another shape.
 */
export function assertShape(
  data: unknown,
  shape: Shape,
  file: YamlFile,
  adviceFor: (path: Path) => string = () => "",
): void {
  try {
    shape(data, []);
  } catch (error) {
    if (error instanceof ShapeError)
      throw new SpecError(file.placeOf(error.path), error.message + adviceFor(error.path));
    throw error;
  }
}

export const text: Shape = valueThat("a string", (value) => typeof value === "string");
export const map: Shape = valueThat("a map", isMap);
export const list: Shape = valueThat("a list", Array.isArray);
export const flag: Shape = valueThat("true or false", (value) => typeof value === "boolean");

function valueThat(expected: string, is: (value: unknown) => boolean): Shape {
  return (value, path) => {
    if (!is(value)) throw new ShapeError(path, `${path.join(".") || "the file"} must be ${expected}`);
  };
}

/** A key that is not allowed, with the reason. */
export function refused(reason: string): Shape {
  return (_value, path) => {
    throw new ShapeError(path, `${path.join(".")} ${reason}`);
  };
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(each: Shape): Shape {
  return (value, path) => {
    list(value, path);
    for (const [index, element] of (value as unknown[]).entries()) each(element, [...path, index]);
  };
}

export function mapOf(each: Shape): Shape {
  return (value, path) => {
    map(value, path);
    for (const [key, element] of Object.entries(value as object)) each(element, [...path, key]);
  };
}

/** A map whose keys have these shapes. All are optional. */
export function mapWith(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    map(value, path);
    for (const [key, shape] of Object.entries(keys)) {
      if (Object.hasOwn(value as object, key)) shape((value as Record<string, unknown>)[key], [...path, key]);
    }
  };
}

/** A map with all of these keys, none of them empty. */
export function mapWithAll(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    map(value, path);
    for (const key of Object.keys(keys)) {
      const isEmpty = [undefined, null, ""].includes((value as Record<string, undefined>)[key]);
      if (isEmpty) throw new ShapeError(path, `${path.join(".")} has no ${key}`);
    }
    mapWith(keys)(value, path);
  };
}

/** `all`, or a list of strings. */
export const allOrTexts: Shape = (value, path) => {
  if (value !== "all") listOf(text)(value, path);
};
