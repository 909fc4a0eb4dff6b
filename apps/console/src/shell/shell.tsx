import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { isOpen } from "../calls/call-log.ts";
import { CallsView } from "../calls/calls-view.tsx";
import { ConnectionView } from "../connection/connection-view.tsx";
import { ConnectionsView } from "../connections/connections-view.tsx";
import { useConsole } from "../console-context.ts";
import type { FakeAirbyte } from "../fake/fake-airbyte.ts";
import { CreateView } from "../form/create-view.tsx";
import { EditView } from "../form/edit-view.tsx";
import { OverviewView } from "../overview/overview-view.tsx";
import { useKeptScroll } from "../routing/kept.ts";
import type { Route } from "../routing/route.ts";
import { useRoute, useVisit } from "../routing/use-route.ts";
import { SearchView } from "../search/search-view.tsx";
import { useStore } from "../store.ts";
import { Notice } from "./notice.tsx";
import { ViewHeader } from "./view-header.tsx";

// Not in the build for a real server.
const FaultsView = __AIRBYTE__ ? undefined : lazy(() => import("../fake/faults-view.tsx"));

const LINKS = [
  { href: "#/", text: "Overview", views: ["overview"] },
  { href: "#/connections", text: "Connections", views: ["connections", "connection", "edit"] },
  { href: "#/search", text: "Search", views: ["search"] },
  { href: "#/create", text: "Create", views: ["create"] },
  { href: "#/calls", text: "Calls", views: ["calls"] },
  { href: "#/faults", text: "Faults", views: ["faults"] },
] as const satisfies { href: string; text: string; views: Route["view"][] }[];

/** The frame of the page: navigation, server, and the current view. */
export function Shell(): ReactNode {
  const route = useRoute();
  const { airbyte, place, workspaceId, fake } = useConsole();
  const shown: Readonly<Record<string, boolean>> = { Faults: fake !== undefined, Search: airbyte.family === "0.36" };
  const main = useRef<HTMLElement>(null);
  const visit = useVisit();
  const shownVisit = useRef(visit);
  useEffect(() => {
    if (shownVisit.current === visit) return;
    shownVisit.current = visit;
    // Moves the focus to a new view, for keyboards and screen readers.
    main.current?.focus({ preventScroll: true });
  }, [visit]);

  return (
    <div className="shell">
      {/* No link: the part of an address after the # is the route here. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className="rail">
        <p className="brand">Airbyte console</p>
        <nav aria-label="Views">
          {LINKS.filter(({ text }) => shown[text] ?? true).map(({ href, text, views }) => (
            <a key={href} href={href} aria-current={views.some((view) => view === route.view) ? "page" : undefined}>
              {text}
              {text === "Calls" && <OpenCalls />}
              {text === "Faults" && fake && <FaultMark faults={fake.faults} />}
            </a>
          ))}
        </nav>
        <div className="place">
          <p>
            Server <strong>{place}</strong>
          </p>
          <p>
            Workspace <code>{workspaceId}</code>
          </p>
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Notice />
        <View key={visit} route={route} />
      </main>
    </div>
  );
}

function View({ route }: { route: Route }): ReactNode {
  useKeptScroll("page");
  switch (route.view) {
    case "overview":
      return <OverviewView />;
    case "connections":
      return <ConnectionsView query={route.query} />;
    case "connection":
      return <ConnectionView connectionId={route.connectionId} />;
    case "edit":
      return <EditView connectionId={route.connectionId} />;
    case "search":
      return <SearchView query={route.query} />;
    case "create":
      return <CreateView />;
    case "calls":
      return <CallsView />;
    case "faults":
      return FaultsView ? (
        <Suspense>
          <FaultsView />
        </Suspense>
      ) : (
        <Missing what="Only the fake Airbyte has faults." />
      );
    case "missing":
      return <Missing what={`Unknown address "${route.path}".`} />;
  }
}

function Missing({ what }: { what: string }): ReactNode {
  return (
    <>
      <ViewHeader title="Not found" />
      <p>
        {what} <a href="#/">Go to the overview</a>.
      </p>
    </>
  );
}

/** The number of pending calls, and whether one of them waits for a retry. */
function OpenCalls(): ReactNode {
  const { callLog } = useConsole();
  const open = useStore(callLog).filter(isOpen);
  if (open.length === 0) return null;
  const isWaiting = open.some(({ state }) => state === "waiting");
  return (
    <span className={isWaiting ? "badge warn" : "badge busy"}>{isWaiting ? "retrying" : `${open.length} open`}</span>
  );
}

/** The injected fault, visible in every view. */
function FaultMark({ faults }: Pick<FakeAirbyte, "faults">): ReactNode {
  const chosen = useStore(faults);
  return chosen && <span className="badge warn">{chosen.name}</span>;
}
