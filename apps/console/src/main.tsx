import { type Airbyte, createClient } from "@airbyte-web-backend/client";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./airbyte-queries.ts";
import { CallLog, withCallLog } from "./calls/call-log.ts";
import { type Console, ConsoleContext } from "./console-context.ts";
import { Shell } from "./shell/shell.tsx";

const callLog = new CallLog();
/** Long: large workspaces are slow, and the page shows the wait. */
const TIMEOUT_MS = 120_000;
// The page's own origin: the service worker responds, or the proxy forwards to Airbyte.
const airbyte = withCallLog(
  createClient({ baseUrl: location.origin, timeoutMs: TIMEOUT_MS, ...__AIRBYTE__?.limits }),
  callLog,
);

const root = createRoot(document.querySelector("#console") ?? document.body);
try {
  const value = await start(airbyte);
  root.render(
    <StrictMode>
      <ConsoleContext value={value}>
        <QueryClientProvider client={createQueryClient()}>
          <Shell />
        </QueryClientProvider>
      </ConsoleContext>
    </StrictMode>,
  );
} catch (error) {
  root.render(
    <p className="starting" role="alert">
      The console did not start. {error instanceof Error ? error.message : String(error)}
    </p>,
  );
}

async function start(airbyte: Airbyte): Promise<Console> {
  if (__AIRBYTE__) return { airbyte, callLog, fake: undefined, ...__AIRBYTE__ };
  // Not in the build for a real server.
  const { startFake } = await import("./fake/fake-airbyte.ts");
  const fake = await startFake(new URLSearchParams(location.search));
  return { airbyte, callLog, fake, workspaceId: fake.workspaceId, place: "the fake Airbyte in this tab" };
}
