import { ACTIVE_CONNECTION_ID, type AirbyteState } from "@airbyte-web-backend/mock";

/** What no version of today has. */
const UNKNOWN = { status: "locked", schedule: { units: 2, timeUnit: "fortnights" } };

/** Makes the fake answer as a later version might: one connection has a status and a schedule that nobody knows. */
export class NewerServer {
  readonly #state: AirbyteState;
  #known: object | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(state: AirbyteState) {
    this.#state = state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly isOn = (): boolean => this.#known !== undefined;

  turn(isOn: boolean): void {
    const connection = this.#state.connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID);
    if (!connection || isOn === this.isOn()) return;
    const { status, schedule } = connection;
    // Past the types, which know today's values only.
    Object.assign(connection, this.#known ?? UNKNOWN);
    this.#known = isOn ? { status, schedule } : undefined;
    for (const listener of this.#listeners) listener();
  }
}
