/** The first text, and how many others there are: `users and 2 more`. */
export function andMore([first, ...others]: readonly string[]): string {
  return others.length > 0 ? `${first} and ${others.length} more` : `${first}`;
}
