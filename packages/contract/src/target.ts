import type { Facts } from "./facts.ts";

/** As a runtime has it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A server that the contract is held against. */
export interface Target {
  readonly name: string;
  /** As `createClient` takes it. */
  readonly baseUrl: string;
  /** Default: `globalThis.fetch`, looked up at each request. */
  readonly fetch?: Fetch;
  /** For every request: what a server wants to let somebody in. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly workspaceId: string;
  /** The version of Airbyte that it is, or imitates: `0.36.5`. */
  readonly version: string;
  /** Whether a property that the document does not name is a fault. It is for a fake, which must not drift. */
  readonly isStrict: boolean;
  /** Why cases that write are not for this target. Absent: they are. */
  readonly readOnlyBecause?: string;
  readonly facts: Facts;
}

/** A target with something behind it that has to be ended. */
export interface RunningTarget {
  readonly target: Target;
  stop(): Promise<void>;
}
