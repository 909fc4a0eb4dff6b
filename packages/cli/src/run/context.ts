import type { CallOptions } from "@airbyte-web-backend/client";
import type { AnyAirbyte, Family } from "@airbyte-web-backend/client/connect";
import type { Terminal } from "../output/terminal.ts";
import type { Settings } from "../settings/settings.ts";
import type { EmbeddedFake } from "./embedded-fake.ts";
import type { Io } from "./io.ts";

/** What a command gets. */
export interface Context {
  /**
   * The client for the version of the server, which the first call detects, unless the settings name it.
   *
   * @param ifUnknown The client to return instead of an error.
   * @throws {AirbyteError} The server did not answer.
   */
  readonly connect: (ifUnknown?: Family) => Promise<AnyAirbyte>;
  /** @throws {CommandError} None is set: a real server has no default. Exit code 2. */
  readonly workspaceId: string;
  /** The server, for messages. */
  readonly place: string;
  /** The fake that answers; undefined on a real server. */
  readonly fake: EmbeddedFake | undefined;
  /** Options for every call: the signal. */
  readonly call: CallOptions;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly io: Io;
  /** The current time, in milliseconds since the epoch; on the fake, its clock. */
  readonly now: () => number;
}
