import { ACTIVE_CONNECTION_ID, type AirbyteState } from "@airbyte-web-backend/mock";

/** Values that no version has. */
const UNKNOWN = { status: "suspended", schedule: { units: 2, timeUnit: "fortnights" } };

/** Lets the fake return unknown values, as a future version might. */
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
    // The types do not allow unknown values.
    Object.assign(connection, this.#known ?? UNKNOWN);
    this.#known = isOn ? { status, schedule } : undefined;
    for (const listener of this.#listeners) listener();
  }
}
