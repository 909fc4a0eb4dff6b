/** What stands in a response for a secret: read-secrets [observed]. */
export const SECRET_MASK = "**********";

/**
 * A copy of a configuration in which every secret reads `**********`.
 *
 * @param secrets Keys, with dots into nested objects; a list on the way is entered element by element. A key that the
 * configuration does not have is not added.
 */
export function maskSecrets(configuration: unknown, secrets: readonly string[]): unknown {
  return secrets.reduce((masked, path) => maskPath(masked, path.split(".")), configuration);
}

function maskPath(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return SECRET_MASK;
  if (Array.isArray(value)) return value.map((item: unknown) => maskPath(item, [key, ...rest]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, below]) => [name, name === key ? maskPath(below, rest) : below]),
  );
}
