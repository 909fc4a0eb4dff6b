/**
 * Hashes a name into a valid version 4 UUID, so that the ids of builders are unique and the same in every run. The hash is
 * FNV-1a with four seeds. Do not use it for secrets.
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
 * Creates valid version 4 UUIDs that count up from 1, so that they are the same in every run.
 *
 * @param isTaken Tells which ids to skip: a restored state has ids of an earlier sequence.
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
