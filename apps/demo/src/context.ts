import type { Airbyte, CallOptions } from "@airbyte-web-backend/client";
import type { EmbeddedFake } from "./embedded-fake.ts";
import type { Settings } from "./settings/settings.ts";
import type { Terminal } from "./terminal.ts";

/** What a command works with. */
export interface Context {
  readonly airbyte: Airbyte;
  /** @throws {CommandError} None is given: a workspace is never guessed. Exit code 2. */
  readonly workspaceId: string;
  /** Where that is, in words. */
  readonly place: string;
  /** The fake behind `airbyte`; undefined when the server is a real one. */
  readonly fake: EmbeddedFake | undefined;
  /** What every call is made with: it ends when the user interrupts. */
  readonly call: CallOptions;
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly terminal: Terminal;
  /** The present, in milliseconds since the epoch; on the fake, its clock. */
  readonly now: () => number;
}
