/** The part of a body that an error keeps: the first 2 KB. */
export function excerpt(text: string): string {
  return text.slice(0, 2_048);
}

/** How much of a message is read. Some servers put whole pages into it. */
const LONGEST_READ = 10_000;

/** A message on one line, of at most 500 characters. */
export function toOneLine(message: string): string {
  const line = message
    .slice(0, LONGEST_READ)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
