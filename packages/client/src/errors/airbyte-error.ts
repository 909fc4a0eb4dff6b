/** Marks the errors of all copies of the package in a program. */
const BRAND: unique symbol = Symbol.for("@airbyte-web-backend/client/error") as never;

/** The properties of every error of this package, apart from its message. */
export interface AirbyteErrorFields {
  /** The call that failed, by its operationId. */
  readonly operation?: string | undefined;
  /** How many requests were sent for the call. 0 if it failed before the first one. */
  readonly attempts?: number | undefined;
  /** What to do, if the cause is known. */
  readonly hint?: string | undefined;
  /** The underlying error, such as the runtime's `TypeError`. The key always exists. */
  readonly cause?: unknown;
}

/**
 * The base of every error that this package throws.
 *
 * `instanceof` compares names, not identities, so it also works between two copies of the package in one program.
 */
export class AirbyteError extends Error {
  /** The call that failed, by its operationId; undefined for errors of `createClient`. */
  declare readonly operation: string | undefined;
  /** How many requests were sent for this call. */
  declare readonly attempts: number;
  /** What to do, if the cause is known. */
  declare readonly hint: string | undefined;
  /**
   * For a write: true if the server may have created or changed the connection, so check before you repeat the call; false
   * if the connection is certainly unchanged. A create or update that the server rejected (404, 422) may nevertheless have
   * written the operations of its body: Airbyte writes those first. Always false for a read.
   */
  readonly outcomeUnknown: boolean = false;

  constructor(message: string, fields: AirbyteErrorFields = {}) {
    super(message, { cause: fields.cause });
    // Bun does not call a getter for the stack. Not enumerable, so that logs do not show it.
    Object.defineProperties(this, { name: { value: this.name, writable: true }, [BRAND]: { value: true } });
    // Without undefined values, which logs would show. The cause is there already, and stays not enumerable.
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    Object.assign(this, { attempts: 0 }, Object.fromEntries(given));
  }

  /** What `JSON.stringify` writes: the name, the message and the data, without the cause and the stack. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }

  /** The name of the class. It survives minifiers. */
  override get name(): string {
    return "AirbyteError";
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that `instanceof` names, not always this one.
    const { prototype } = this;
    // The prototype of a subclass by a user has no name: compare its identity.
    if (!Object.hasOwn(prototype, "name")) return Object.prototype.isPrototypeOf.call(prototype, value as object);
    let link = (value as { [BRAND]?: unknown } | null | undefined)?.[BRAND] ? (value as AirbyteError) : null;
    while (link && link.name !== prototype.name) link = Object.getPrototypeOf(link);
    return !!link;
  }
}

/**
 * Whether a caught value is an error of this package.
 *
 * @example
 * try { await airbyte.connections.get({ connectionId }) }
 * catch (error) { if (isAirbyteError(error)) console.error(error.operation, error.hint); else throw error; }
 */
export function isAirbyteError(value: unknown): value is AirbyteError {
  return value instanceof AirbyteError;
}
