import { copyLazily } from "../state/lazy.ts";
import { checkNumber } from "./check-number.ts";

type AnyResponder = (
  body: unknown,
  next: () => unknown,
  refuse: (status: number, responseBody: object) => never,
) => unknown;

/** The responders of a mock, which replace the handlers of operations. */
export class Responders {
  readonly #paths: readonly string[];
  readonly #responderByPath = new Map<string, AnyResponder>();

  /** @param paths Those of the operations, as in `mock.respond`. */
  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /** @throws {RangeError} There is no operation at the path. */
  set(path: string, responder: unknown): void {
    if (!this.#paths.includes(path)) throw new RangeError(`Unknown operation path: ${path}`);
    this.#responderByPath.set(path, responder as AnyResponder);
  }

  clear(): void {
    this.#responderByPath.clear();
  }

  /**
   * Calls the responder of an operation, or `next` if it has none. The responder gets copies, because it may change them.
   *
   * @param refusal Creates the error that `refuse` throws.
   */
  run(path: string, body: unknown, next: () => unknown, refusal: (status: number, body: object) => Error): unknown {
    const responder = this.#responderByPath.get(path);
    if (!responder) return next();
    return responder(
      copyLazily(body),
      () => copyLazily(next()),
      (status, responseBody) => {
        checkNumber("status", status, { min: 200, max: 599 });
        throw refusal(status, responseBody);
      },
    );
  }
}
