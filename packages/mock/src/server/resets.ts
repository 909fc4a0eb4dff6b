/** A reset or refresh that an update has started. */
export interface MockReset {
  readonly connectionId: string;
  /** A `reset` clears the data of the streams. A `refresh`, on a 2.x server only, reads them again and keeps it. */
  readonly kind: "reset" | "refresh";
  /** On 0.36.5, all streams of the connection after the update. */
  readonly streams: readonly { readonly name: string; readonly namespace?: string }[];
  /** The job in the state. */
  readonly jobId: number;
}
