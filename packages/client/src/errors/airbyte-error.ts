import type { OperationName } from "@airbyte-web-backend/schema";

/** What all copies of the package in a program know their errors by. */
const BRAND: unique symbol = Symbol.for("@airbyte-web-backend/client/error") as never;

/** What every error of this package may carry besides its message. */
export interface AirbyteErrorFields {
  /** The call that failed, by its operationId. */
  readonly operation?: OperationName | (string & {}) | undefined;
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
  /** The call that failed, by its operationId; undefined for errors of `createClient`. */
  declare readonly operation: OperationName | (string & {}) | undefined;
  /** How many requests were sent for this call. */
  declare readonly attempts: number;
  /** What to do about it, where the cause is known. */
  declare readonly hint: string | undefined;
  /**
   * For a write: true when the server may have created or changed the connection, so look before you repeat the call; false
   * when the connection certainly is as it was. A create or update that the server refused (404, 422) may have written
   * the operations of its body all the same: Airbyte writes those first. Always false for a read.
   */
  readonly outcomeUnknown: boolean = false;

  constructor(message: string, fields: AirbyteErrorFields = {}) {
    super(message, { cause: fields.cause });
    // Bun writes the stack without asking a getter. Not enumerable, because fields show in each log.
    Object.defineProperties(this, { name: { value: this.name, writable: true }, [BRAND]: { value: true } });
    this.operation = fields.operation;
    this.attempts = fields.attempts ?? 0;
    this.hint = fields.hint;
  }

  /** The name of the class, whatever a minifier calls it. */
  override get name(): string {
    return "AirbyteError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that `instanceof` names, not always this one.
    const { prototype } = this;
    // A subclass that a user wrote has no name of its own on its prototype: identity decides there.
    if (!Object.hasOwn(prototype, "name")) return Object.prototype.isPrototypeOf.call(prototype, value as object);
    let link = (value as { [BRAND]?: unknown } | null | undefined)?.[BRAND] ? (value as AirbyteError) : null;
    while (link && link.name !== prototype.name) link = Object.getPrototypeOf(link);
    return !!link;
  }
}
