import type { OperationBodies, OperationName } from "@airbyte-web-backend/schema";

/**
 * A response body as this version writes it: no key is ever left out. shape-unset-null [observed]: what is unset is null.
 * shape-unset-list [observed]: unless it is a list. shape-never-null [observed]: or required.
 * A handler that forgets a key does not compile.
 */
export type Sent<T> = unknown extends T
  ? T
  : T extends readonly (infer Item)[]
    ? Sent<Item>[]
    : T extends string | number | boolean | null | undefined
      ? T
      : string extends keyof T
        ? T
        : { [Key in keyof T]-?: SentProperty<T[Key], Partial<Pick<T, Key>> extends Pick<T, Key> ? true : false> };

type SentProperty<T, Optional extends boolean> =
  NonNullable<T> extends readonly unknown[]
    ? Sent<NonNullable<T>>
    : Optional extends true
      ? Sent<Exclude<T, undefined>> | null
      : Sent<T>;

/** What the handler of an operation answers with. */
export type SentBody<Name extends OperationName> = Sent<OperationBodies[Name]["response"]>;
