export interface StreamName {
  readonly name: string;
  readonly namespace?: string | null | undefined;
}

/** `public.users`, or `users` without a namespace. */
export function streamName({ namespace, name }: StreamName): string {
  return namespace ? `${namespace}.${name}` : name;
}

/** Whether a stream's name with its namespace contains every word of the text, ignoring case. */
export function matchesStream(text: string): (stream: StreamName) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (stream) => {
    const name = streamName(stream).toLowerCase();
    return words.every((word) => name.includes(word));
  };
}
