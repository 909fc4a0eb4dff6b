import type { OperationName } from "@airbyte-web-backend/schema";

/** Shared by all copies of the package in a program: the names of an error's class and of those above it. */
const lineage: unique symbol = Symbol.for("@airbyte-web-backend/client/error") as never;

/** What every error of this package may carry besides its message. */
export interface AirbyteErrorFields {
  /** The call that failed, by its operationId. */
  readonly operation?: OperationName | undefined;
  /** How many requests were sent for this call. 0 when it failed before the first one. */
  readonly attempts?: number | undefined;
  /** What to do about it, where the cause is known. */
  readonly hint?: string | undefined;
  /** The failure underneath, such as the runtime's own `TypeError`. Always the key, if only with `undefined`. */
  readonly cause?: unknown;
}

/**
 * The base of every error that this package throws.
 *
 * `instanceof` compares names, not identities, so it also holds between two copies of the package in one program.
 */
export class AirbyteError extends Error {
  declare readonly name: string;
  /** The call that failed, by its operationId; undefined for errors of `createClient`. */
  operation: OperationName | undefined;
  /** How many requests were sent for this call. */
  declare readonly attempts: number;
  /** What to do about it, where the cause is known. */
  declare readonly hint: string | undefined;
  /**
   * For a write: true when the server may or may not have acted, so look before you repeat it; false when it certainly
   * did not act. Always false for a read.
   */
  outcomeUnknown = false;

  constructor(message: string, fields: AirbyteErrorFields = {}) {
    super(message, { cause: fields.cause });
    this.operation = fields.operation;
    this.attempts = fields.attempts ?? 0;
    this.hint = fields.hint;
  }

  static {
    nameClass(AirbyteError, "AirbyteError");
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that `instanceof` names, not always this one.
    const { prototype } = this;
    // A subclass that a user wrote has no name of its own on its prototype: identity decides there.
    if (!Object.hasOwn(prototype, "name")) return Object.prototype.isPrototypeOf.call(prototype, value as object);
    const names = (value as { [lineage]?: readonly string[] } | null | undefined)?.[lineage];
    return names?.includes(prototype.name) ?? false;
  }
}

/**
 * Puts the name on the prototype, where minifiers leave it alone and where it does not show as a field of each error.
 */
export function nameClass(errorClass: { prototype: AirbyteError }, name: string): void {
  const above = (errorClass.prototype as { [lineage]?: readonly string[] })[lineage] ?? [];
  Object.defineProperties(errorClass.prototype, { name: { value: name }, [lineage]: { value: [...above, name] } });
}
