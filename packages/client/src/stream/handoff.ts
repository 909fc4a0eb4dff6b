/** Hands values from one side to another, one at a time: who gives waits until the taker wants more. */
export class Handoff<Value> {
  isClosed = false;
  /** Called by `close()`. */
  onClose: () => void = ignore;
  #given: Value | undefined;
  #wakeTaker: () => void = ignore;
  #wakeGiver: () => void = ignore;

  /** @returns Whether to go on: the value was taken, and more is wanted. */
  async give(value: Value): Promise<boolean> {
    if (this.isClosed) return false;
    this.#given = value;
    const taken = new Promise<void>((resolve) => {
      this.#wakeGiver = resolve;
    });
    this.#wakeTaker();
    await taken;
    return !this.isClosed;
  }

  /** @returns The next value; undefined when there is none any more. */
  async take(): Promise<Value | undefined> {
    this.#wakeGiver();
    if (!this.isClosed) {
      await new Promise<void>((resolve) => {
        this.#wakeTaker = resolve;
      });
    }
    const value = this.#given;
    this.#given = undefined;
    return this.isClosed ? undefined : value;
  }

  /** Nothing is given or taken from now on. */
  close(): void {
    this.isClosed = true;
    this.#wakeTaker();
    this.#wakeGiver();
    this.onClose();
  }
}

function ignore(): void {}
