import type { Family } from "@airbyte-web-backend/client/connect";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A server on which the contract runs. */
export interface Target {
  readonly name: string;
  /** The `baseUrl` of `createClient`. */
  readonly baseUrl: string;
  /** Default: `globalThis.fetch` at the time of each request. */
  readonly fetch?: Fetch;
  /** Headers of every request, such as credentials. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly workspaceId: string;
  /** Which cases, client and document fit the server. */
  readonly family: Family;
  /** The version of Airbyte, such as `0.36.5`. */
  readonly version: string;
  /** Whether an unknown property in a response is a violation. True for fakes. */
  readonly isStrict: boolean;
  /** Why the target skips cases that write. Absent if it does not. */
  readonly readOnlyBecause?: string;
  /** The facts of the version. */
  readonly facts: object;
}

/** A target that must be stopped. */
export interface RunningTarget {
  readonly target: Target;
  stop(): Promise<void>;
}
