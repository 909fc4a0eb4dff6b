/**
 * A valid version-4 UUID that follows from a text: builders need ids that differ from one another and not from run to
 * run. FNV-1a, four times with different beginnings; not for secrets.
 */
export function idFromName(name: string): string {
  const words = [0x811c9dc5, 0x1000193, 0xdeadbeef, 0x5bd1e995].map((seed) => {
    let hash = seed;
    for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  const hex = words.join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * Valid version-4 UUIDs that count up from 1, so that two runs of a test see the same ids.
 *
 * @param isTaken Ids to pass over: a restored state has some from an earlier sequence.
 */
export function createIdSequence(isTaken: (id: string) => boolean): () => string {
  let last = 0;
  return () => {
    let id: string;
    do {
      last += 1;
      id = `00000000-0000-4000-8000-${last.toString(16).padStart(12, "0")}`;
    } while (isTaken(id));
    return id;
  };
}
