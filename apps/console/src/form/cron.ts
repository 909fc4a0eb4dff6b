/** Whether a Quartz expression has the right number of parts. The server checks the parts. */
export function hasCronParts(expression: string): boolean {
  const { length } = expression.trim().split(/\s+/);
  return length === 6 || length === 7;
}

/** Whether Airbyte accepts a time zone: a name of the time zone database, except `Etc/…`. */
export function isTimeZone(name: string): boolean {
  const zone = name.trim();
  if (!/^[a-z]/i.test(zone) || /^etc/i.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
