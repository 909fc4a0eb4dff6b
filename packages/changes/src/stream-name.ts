/** The name of a stream. Two streams of a catalog can share a name if their namespaces differ. */
export interface StreamName {
  /** Undefined if the source has no namespaces. */
  readonly namespace?: string | undefined;
  readonly name: string;
}

/** The name of a stream in a catalog, whose namespace can be null. */
export interface AnyStreamName {
  readonly namespace?: string | null | undefined;
  readonly name: string;
}

/** Only the name of a stream. */
export function streamName({ namespace, name }: AnyStreamName): StreamName {
  return { ...(namespace != null && { namespace }), name };
}

/** A key for maps: equal for streams with the same namespace and name, and for null and absent namespaces. */
export function streamKey({ namespace, name }: AnyStreamName): string {
  return JSON.stringify([namespace ?? null, name]);
}

/** For messages: `public.users`, or `users` without a namespace. */
export function streamText({ namespace, name }: AnyStreamName): string {
  return namespace ? `${namespace}.${name}` : name;
}
