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
