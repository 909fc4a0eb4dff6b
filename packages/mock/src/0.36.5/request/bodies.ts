import type { OperationBodies, OperationName } from "@airbyte-web-backend/schema";

/**
 * A request body as a Java handler gets it: every property exists, and optional properties may be null. Defaults have been
 * applied to absent properties.
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

/** The request body that the handler of an operation gets. */
export type ReceivedBody<Name extends OperationName> = Received<OperationBodies[Name]["request"]>;

type Given<T> = unknown extends T ? T : Exclude<T, null | undefined>;

/**
 * A response body in which every key exists. shape-unset-null [observed]: unset properties are null, except for lists
 * (shape-unset-list [observed]) and required properties (shape-never-null [observed]).
 * A handler that omits a key does not compile.
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

/** The response body that the handler of an operation returns. */
export type ResponseBody<Name extends OperationName> = Complete<OperationBodies[Name]["response"]>;
