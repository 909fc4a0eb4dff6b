import type { OperationBodies, OperationName } from "@airbyte-web-backend/schema";

/**
 * A request body as a Java handler sees it: every property is there, and the optional ones may be null, whether they
 * came as null or not at all. Only a default tells the two apart, and it has been applied by then.
 */
export type Received<T> = unknown extends T
  ? T
  : T extends readonly (infer Item)[]
    ? Received<Item>[]
    : T extends string | number | boolean | null | undefined
      ? T
      : string extends keyof T
        ? T
        : {
            [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key>
              ? Received<Given<T[Key]>> | null
              : Received<Given<T[Key]>>;
          };

/** The bodies that reach the handler of an operation. */
export type ReceivedBody<Name extends OperationName> = Received<OperationBodies[Name]["request"]>;

type Given<T> = unknown extends T ? T : Exclude<T, null | undefined>;

/**
 * A response body as this version writes it: no key is ever left out. shape-unset-null [observed]: what is unset is null.
 * shape-unset-list [observed]: unless it is a list. shape-never-null [observed]: or required.
 * A handler that forgets a key does not compile.
 */
export type Complete<T> = unknown extends T
  ? T
  : T extends readonly (infer Item)[]
    ? Complete<Item>[]
    : T extends string | number | boolean | null | undefined
      ? T
      : string extends keyof T
        ? T
        : { [Key in keyof T]-?: CompleteProperty<T[Key], Partial<Pick<T, Key>> extends Pick<T, Key> ? true : false> };

type CompleteProperty<T, Optional extends boolean> =
  NonNullable<T> extends readonly unknown[]
    ? Complete<NonNullable<T>>
    : Optional extends true
      ? Complete<Exclude<T, undefined>> | null
      : Complete<T>;

/** What the handler of an operation answers with. */
export type ResponseBody<Name extends OperationName> = Complete<OperationBodies[Name]["response"]>;
