import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import { type Context, createContext, useContext } from "react";
import type { CallLog } from "./calls/call-log.ts";
import type { FakeAirbyte } from "./fake/fake-airbyte.ts";

/** The context of every view. */
export interface Console {
  readonly airbyte: AnyAirbyte;
  readonly workspaceId: string;
  /** The server, for display. */
  readonly place: string;
  readonly callLog: CallLog;
  /** Undefined on a real server. */
  readonly fake: FakeAirbyte | undefined;
}

export const ConsoleContext: Context<Console | undefined> = createContext<Console | undefined>(undefined);

export function useConsole(): Console {
  const value = useContext(ConsoleContext);
  if (!value) throw new Error("useConsole needs a ConsoleContext above");
  return value;
}
