/** Captures console output instead of printing it. */
export function watchConsole(): { readonly written: readonly unknown[]; readonly stop: () => void } {
  const written: unknown[] = [];
  const original = { ...console };
  const catchAll = (...values: unknown[]): void => void written.push(...values);
  const names = ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const;
  for (const name of names) console[name] = catchAll;
  return { written, stop: () => void Object.assign(console, original) };
}
