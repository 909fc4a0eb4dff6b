/**
 * The alias of a stream: its name in letters, digits and `_`.
 *
 * alias [observed]: NFKD, combining marks dropped, a run of white space becomes one `_`, and so does every other character
 * that is no letter and no digit. alias-ascii [observed]: of ASCII, white space too, and code point by code point.
 * `users-data` → `users_data`.
 */
export function normaliseStreamName(name: string): string {
  if (/^\w*$/.test(name)) return name; // nearly every name there is
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ \t\n\v\f\r]+/g, "_")
    .replace(/[^A-Za-z0-9_]/gu, "_");
}
