/**
 * A deep copy of JSON data. Numbers beyond 2^53 keep their digits, which `structuredClone` loses.
 */
export function copy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copy) as Value;
  if (!isRecord(value)) return value;
  const copied: Record<string, unknown> = { ...value };
  for (const name in copied) copied[name] = copy(copied[name]);
  return copied as Value;
}

/** Whether a value is an object with properties, not a list and not an `ExactNumber`. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Number);
}
