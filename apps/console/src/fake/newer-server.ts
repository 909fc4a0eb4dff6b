import { ACTIVE_CONNECTION_ID, type AirbyteState } from "@airbyte-web-backend/mock";
import { Store } from "../store.ts";

/** Values that no version has. */
const UNKNOWN = { status: "suspended", schedule: { units: 2, timeUnit: "fortnights" } };

/** Lets the fake return unknown values, as a future version might. */
export class NewerServer extends Store<boolean> {
  readonly #state: AirbyteState;
  #known: object = {};

  constructor(state: AirbyteState) {
    super(false);
    this.#state = state;
  }

  turn(isOn: boolean): void {
    const connection = this.#state.connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID);
    if (!connection) return;
    const { status, schedule } = connection;
    // The types do not allow unknown values.
    Object.assign(connection, isOn ? UNKNOWN : this.#known);
    this.#known = { status, schedule };
    this.set(isOn);
  }
}
