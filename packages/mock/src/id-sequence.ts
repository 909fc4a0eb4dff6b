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
