import { type Airbyte, createClient } from "@airbyte-web-backend/client";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./airbyte-queries.ts";
import { CallLog, withCallLog } from "./calls/call-log.ts";
import { type Console, ConsoleContext } from "./console-context.ts";
import { Shell } from "./shell/shell.tsx";

const callLog = new CallLog();
/** Somebody looks at the page and sees how long it takes, and large workspaces take long. */
const TIMEOUT_MS = 120_000;
// Either way the page asks its own origin: there the service worker answers, or the proxy leads to Airbyte.
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
  // A chunk of its own: a page for a real server does not have it.
  const { startFake } = await import("./fake/fake-airbyte.ts");
  const fake = await startFake(new URLSearchParams(location.search));
  return { airbyte, callLog, fake, workspaceId: fake.workspaceId, place: "the fake Airbyte in this tab" };
}
