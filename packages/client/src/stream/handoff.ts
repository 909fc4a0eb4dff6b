/** Passes values from a producer to a consumer, one at a time. The producer waits until the consumer wants more. */
export class Handoff<Value> {
  isClosed = false;
  /** Called by `close()`. */
  onClose: () => void = ignore;
  #given: Value | undefined;
  #wakeConsumer: () => void = ignore;
  #wakeProducer: () => void = ignore;

  /** @returns Whether the consumer wants more. */
  async give(value: Value): Promise<boolean> {
    if (this.isClosed) return false;
    this.#given = value;
    const taken = new Promise<void>((resolve) => {
      this.#wakeProducer = resolve;
    });
    this.#wakeConsumer();
    await taken;
    return !this.isClosed;
  }

  /** @returns The next value; undefined at the end. */
  async take(): Promise<Value | undefined> {
    this.#wakeProducer();
    if (!this.isClosed) {
      await new Promise<void>((resolve) => {
        this.#wakeConsumer = resolve;
      });
    }
    const value = this.#given;
    this.#given = undefined;
    return this.isClosed ? undefined : value;
  }

  /** Ends both sides. */
  close(): void {
    this.isClosed = true;
    this.#wakeConsumer();
    this.#wakeProducer();
    this.onClose();
  }
}

function ignore(): void {}
