import { relative, sep } from "node:path";

/** The working directory and the output streams of a command. */
export interface Terminal {
  /** An absolute path. */
  readonly cwd: string;
  readonly stdout: Writer;
  readonly stderr: Writer;
}

interface Writer {
  write(text: string): unknown;
}

/** A path as messages show it: relative to the working directory if it is inside of it. */
export function shownPath(path: string, { cwd }: Terminal): string {
  const fromHere = relative(cwd, path);
  return fromHere.startsWith("..") ? path : fromHere;
}

/** A message with its paths as `shownPath` shows them. */
export function shownMessage(message: string, { cwd }: Terminal): string {
  return message.replaceAll(cwd.endsWith(sep) ? cwd : cwd + sep, "");
}
