/** A test whether a text contains every one of the words, ignoring case. */
export function containsWords(words: string): (text: string) => boolean {
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const searched = text.toLowerCase();
    return all.every((word) => searched.includes(word));
  };
}
