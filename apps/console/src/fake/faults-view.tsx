import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useSyncExternalStore } from "react";
import { CallTable } from "../calls/call-table.tsx";
import { useConsole } from "../console-context.ts";
import { ViewHeader } from "../shell/view-header.tsx";
import type { FakeAirbyte } from "./fake-airbyte.ts";
import { FAULT_CHOICES } from "./fault-switch.ts";

/** Faults to inject, to see how the client and the page handle them. */
export default function FaultsView(): ReactNode {
  const { fake } = useConsole();
  return (
    <>
      <ViewHeader title="Faults" />
      {fake && <FaultSwitches fake={fake} />}
    </>
  );
}

function FaultSwitches({ fake }: { fake: FakeAirbyte }): ReactNode {
  const { airbyte, workspaceId, callLog } = useConsole();
  const queries = useQueryClient();
  const chosen = useSyncExternalStore(fake.faults.subscribe, fake.faults.getChosen);
  const isNewer = useSyncExternalStore(fake.newerServer.subscribe, fake.newerServer.isOn);
  const calls = useSyncExternalStore(callLog.subscribe, callLog.getCalls);
  const tryIt = () => void airbyte.workspaces.getState({ workspaceId }).result();
  return (
    <>
      <p className="muted">
        Choose a fault to inject, then open any view and refresh it. The page keeps the data that it has read.
      </p>
      <fieldset className="faults">
        <legend>Fault</legend>
        <div>
          {FAULT_CHOICES.map(({ id, name, happens, outcome }) => (
            <label key={id} className="card">
              <input type="radio" name="fault" checked={chosen.id === id} onChange={() => fake.faults.choose(id)} />
              <span>
                <strong>{name}</strong>
                <span>{happens}</span>
                <span className="muted">{outcome}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="check">
        <input
          type="checkbox"
          checked={isNewer}
          onChange={({ target }) => {
            fake.newerServer.turn(target.checked);
            void queries.invalidateQueries();
          }}
        />
        <span>Respond like a newer server: “Shop to BigQuery” gets an unknown status and schedule</span>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={fake.family === "2.0"}
          onChange={({ target }) => {
            const query = new URLSearchParams(location.search);
            if (target.checked) query.set("version", "2.0");
            else query.delete("version");
            location.search = query.toString();
          }}
        />
        <span>Airbyte 2.x instead of 0.36.5; reloads the page with a new fake</span>
      </label>
      <p>
        <button type="button" className="primary" onClick={tryIt}>
          Send a read
        </button>{" "}
        <span className="muted">webBackendGetWorkspaceState, with the result below</span>
      </p>
      {calls.length > 0 && <CallTable calls={calls.slice(0, 5)} />}
    </>
  );
}
