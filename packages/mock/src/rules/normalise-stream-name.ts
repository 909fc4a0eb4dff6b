/**
 * The alias of a stream: `users-data` → `users_data`.
 *
 * alias [observed]: NFKD; removes combining marks; replaces each run of white space, and each other character that is not a
 * letter, a digit or `_`, with `_`. alias-ascii [observed]: only ASCII counts; characters are code points.
 */
export function normaliseStreamName(name: string): string {
  if (/^\w*$/.test(name)) return name; // the fast path for most names
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ \t\n\v\f\r]+/g, "_")
    .replace(/[^A-Za-z0-9_]/gu, "_");
}
