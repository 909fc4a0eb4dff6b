import picomatch from "picomatch";

/** Whether a text is like a pattern with `*` and `?`, upper case or lower. A slash is a character like any other. */
export function matchesPattern(pattern: string): (text: string) => boolean {
  // Braces, brackets and the like stand for themselves: names hold them.
  const glob = pattern.replace(/[[\]{}()!+@\\|^$]/g, "\\$&");
  return picomatch(glob, { nocase: true, bash: true, dot: true, noextglob: true });
}
