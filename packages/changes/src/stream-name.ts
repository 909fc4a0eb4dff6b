/** The name of a stream. Two streams of a catalog can share a name if their namespaces differ. */
export interface StreamName {
  /** Undefined if the source has no namespaces. */
  readonly namespace?: string | undefined;
  readonly name: string;
}

/** Only the name of a stream. */
export function streamName({ namespace, name }: { namespace?: string | null | undefined; name: string }): StreamName {
  return { ...(namespace != null && { namespace }), name };
}

/** A key for maps: equal for streams with the same namespace and name, and for null and absent namespaces. */
export function streamKey({ namespace, name }: { namespace?: string | null | undefined; name: string }): string {
  return JSON.stringify([namespace ?? null, name]);
}

/** For messages: `public.users`, or `users` without a namespace. */
export function streamText({ namespace, name }: { namespace?: string | null | undefined; name: string }): string {
  return namespace ? `${namespace}.${name}` : name;
}
