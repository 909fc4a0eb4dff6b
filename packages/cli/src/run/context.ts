import type { Airbyte, CallOptions } from "@airbyte-web-backend/client";
import type { Terminal } from "../output/terminal.ts";
import type { Settings } from "../settings/settings.ts";
import type { EmbeddedFake } from "./embedded-fake.ts";
import type { Io } from "./io.ts";

/** What a command gets. */
export interface Context {
  readonly airbyte: Airbyte;
  /** @throws {CommandError} None is set: a real server has no default. Exit code 2. */
  readonly workspaceId: string;
  /** The server, for messages. */
  readonly place: string;
  /** The fake behind `airbyte`; undefined on a real server. */
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
