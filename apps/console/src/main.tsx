import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { type AnyAirbyte, detectVersion, type Family } from "@airbyte-web-backend/client/connect";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./airbyte-queries.ts";
import { CallLog, withCallLog } from "./calls/call-log.ts";
import { type Console, ConsoleContext } from "./console-context.ts";
import { Shell } from "./shell/shell.tsx";

const callLog = new CallLog();
/** Long: large workspaces are slow, a discover job takes minutes, and the page shows the wait. */
const TIMEOUT_MS = 600_000;
// The page's own origin: the service worker responds, or the proxy forwards to Airbyte.
const options = { baseUrl: location.origin, timeoutMs: TIMEOUT_MS, ...__AIRBYTE__?.limits };

const root = createRoot(document.querySelector("#console") ?? document.body);
try {
  const value = await start();
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

function clientOf(family: Family): AnyAirbyte {
  return withCallLog(family === "2.0" ? createClient20(options) : createClient(options), callLog);
}

async function start(): Promise<Console> {
  if (__AIRBYTE__) {
    // A server that does not answer now may answer later. A list of 2.x then asks for a reload.
    const { data } = await detectVersion({ ...options, maxRetries: 0 }).then(
      (data) => ({ data }),
      () => ({ data: undefined }),
    );
    const airbyte = clientOf(data?.family ?? "0.36");
    return { airbyte, callLog, fake: undefined, ...__AIRBYTE__ };
  }
  // Not in the build for a real server.
  const { startFake } = await import("./fake/fake-airbyte.ts");
  const fake = await startFake(new URLSearchParams(location.search));
  const airbyte = clientOf(fake.family);
  return { airbyte, callLog, fake, workspaceId: fake.workspaceId, place: "the fake Airbyte in this tab" };
}
