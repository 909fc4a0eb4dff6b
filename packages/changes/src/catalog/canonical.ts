/**
 * A text that is equal for JSON schemas and settings that mean the same: the order of keys, types and required fields does not
 * count, and null equals absent. Numbers beyond the precision of JavaScript keep their digits.
 */
export function canonical(value: unknown, keyword?: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${keyword === "type" || keyword === "required" ? items.sort() : items}]`;
  }
  // An `ExactNumber` of the client.
  if (value instanceof Number) return (value as { digits?: string }).digits ?? String(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each, key)}`).sort()}}`;
}
