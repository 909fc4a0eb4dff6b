export interface StreamName {
  readonly name: string;
  readonly namespace?: string | null | undefined;
}

/** `public.users`, or `users` where the source has no namespaces. */
export function streamName({ namespace, name }: StreamName): string {
  return namespace ? `${namespace}.${name}` : name;
}

/** Whether a stream's name, with its namespace, has every word of the text in it, in whatever case. */
export function matchesStream(text: string): (stream: StreamName) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (stream) => {
    const name = streamName(stream).toLowerCase();
    return words.every((word) => name.includes(word));
  };
}
