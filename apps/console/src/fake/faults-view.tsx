import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { CallTable } from "../calls/call-table.tsx";
import { useConsole } from "../console-context.ts";
import { CheckBox } from "../form/fields.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { useStore } from "../store.ts";
import type { FakeAirbyte } from "./fake-airbyte.ts";
import { FAULT_CHOICES, type FaultChoice } from "./fault-switch.ts";

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
  const chosen = useStore(fake.faults);
  const isNewer = useStore(fake.newerServer);
  const calls = useStore(callLog);
  const respondLikeNewer = (isOn: boolean) => {
    fake.newerServer.turn(isOn);
    void queries.invalidateQueries();
  };
  const tryIt = () => void airbyte.workspaces.getState({ workspaceId }).result();
  return (
    <>
      <p className="muted">
        Choose a fault to inject, then open any view and refresh it. The page keeps the data that it has read.
      </p>
      <fieldset className="faults">
        <legend>Fault</legend>
        <div>
          <Choice {...NOTHING} isChosen={!chosen} choose={() => fake.faults.choose(undefined)} />
          {FAULT_CHOICES.map((choice) => (
            <Choice
              key={choice.name}
              {...choice}
              isChosen={choice === chosen}
              choose={() => fake.faults.choose(choice)}
            />
          ))}
        </div>
      </fieldset>
      <CheckBox checked={isNewer} onChange={respondLikeNewer}>
        Respond like a newer server: “Shop to BigQuery” gets an unknown status and schedule
      </CheckBox>
      <CheckBox checked={fake.family === "2.0"} onChange={reloadWithVersion}>
        Airbyte 2.x instead of 0.36.5; reloads the page with a new fake
      </CheckBox>
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

function reloadWithVersion(isLater: boolean): void {
  const query = new URLSearchParams(location.search);
  if (isLater) query.set("version", "2.0");
  else query.delete("version");
  location.search = query.toString();
}

const NOTHING = { name: "Nothing", happens: "Every request succeeds.", outcome: "One request for each call." };

interface ChoiceProps extends Pick<FaultChoice, "name" | "happens" | "outcome"> {
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Choice({ name, happens, outcome, isChosen, choose }: ChoiceProps): ReactNode {
  return (
    <label className="card">
      <input type="radio" name="fault" checked={isChosen} onChange={choose} />
      <span>
        <strong>{name}</strong>
        <span>{happens}</span>
        <span className="muted">{outcome}</span>
      </span>
    </label>
  );
}
