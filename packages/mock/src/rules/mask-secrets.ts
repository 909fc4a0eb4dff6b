/** Replaces secrets in responses: read-secrets [observed]. */
export const SECRET_MASK = "**********";

/**
 * Copies a configuration and masks its secrets.
 *
 * @param secrets Keys. A dot separates nested keys. In a list, all elements are masked. Missing keys are not added.
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
