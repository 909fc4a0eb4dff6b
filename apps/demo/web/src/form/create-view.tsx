import type { WebBackendConnectionCreate, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { connectionsQuery, createConnectionMutation } from "../airbyte-queries.ts";
import { MaskedJson } from "../connection/masked-json.tsx";
import { useConsole } from "../console-context.ts";
import { connectionHref } from "../routing/route.ts";
import { Problem } from "../shell/problem.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { CONNECTION_FIELDS, ConnectionFields } from "./connection-fields.tsx";
import { errorAt, fieldErrors } from "./field-errors.ts";
import { ChoiceField, TextField } from "./fields.tsx";
import { NEW_CONNECTION, toFormValues, toRequest } from "./form-values.ts";
import { SaveProblem } from "./save-problem.tsx";
import { useFocusOnError } from "./use-focus-on-error.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";

const NO_CONNECTIONS: readonly WebBackendConnectionRead[] = [];

/** A new connection between a source and a destination that other connections have already. */
export function CreateView(): ReactNode {
  const { airbyte, workspaceId } = useConsole();
  // None of the seven operations lists sources. Those of the connections there are can be suggested.
  const list = useQuery(connectionsQuery(airbyte, workspaceId));
  const connections = list.data?.connections ?? NO_CONNECTIONS;
  const known = useMemo(() => knownEnds(connections), [connections]);
  const create = useMutation(createConnectionMutation(airbyte));
  const form = useFocusOnError(create.error);
  const [sourceId, setSourceId] = useState("");
  const [destinationId, setDestinationId] = useState("");
  const [template, setTemplate] = useState("");
  const [values, setValues] = useState(NEW_CONNECTION);

  const templates = connections.filter((connection) => connection.sourceId === sourceId).slice(0, 20);
  const takeStreams = (connectionId: string) => {
    const chosen = templates.find((connection) => connection.connectionId === connectionId);
    setTemplate(connectionId);
    setValues({ ...values, streams: chosen ? toFormValues(chosen).streams : [] });
  };
  const body = useMemo(
    () => ({ ...(sourceId && { sourceId }), ...(destinationId && { destinationId }), ...toRequest(values) }),
    [sourceId, destinationId, values],
  );
  // To write hundreds of streams down takes longer than a key that is pressed should.
  const shownBody = useDeferredValue(body);
  const errors = fieldErrors(create.error);
  useLeaveGuard((sourceId !== "" || destinationId !== "" || values !== NEW_CONNECTION) && !create.isSuccess);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // An id that is missing is for the server to complain of, so that its answer can be seen at the field.
    create.mutate(body as WebBackendConnectionCreate, {
      onSuccess: ({ connectionId }) => location.assign(connectionHref(connectionId)),
    });
  };
  return (
    <>
      <ViewHeader title="Create a connection" />
      {list.error && (
        <Problem error={list.error} what="Sources and destinations cannot be suggested: type their ids." />
      )}
      <form className="form edit" onSubmit={onSubmit} ref={form} aria-label="New connection">
        {create.error && (
          <SaveProblem
            error={create.error}
            what={create.error.outcomeUnknown ? "Perhaps created, perhaps not." : "Not created."}
            fields={["sourceId", "destinationId", ...CONNECTION_FIELDS]}
          />
        )}
        <div className="card">
          <div className="fields">
            <TextField
              label="Source id"
              value={sourceId}
              suggestions={known.sources}
              hint={known.sources.find(({ value }) => value === sourceId)?.text ?? "Choose one, or type its id."}
              error={errorAt(errors, "sourceId")}
              onChange={(id) => {
                setSourceId(id);
                if (template) {
                  setTemplate("");
                  setValues({ ...values, streams: [] });
                }
              }}
            />
            <TextField
              label="Destination id"
              value={destinationId}
              suggestions={known.destinations}
              hint={
                known.destinations.find(({ value }) => value === destinationId)?.text ?? "Choose one, or type its id."
              }
              error={errorAt(errors, "destinationId")}
              onChange={setDestinationId}
            />
            <ChoiceField
              label="Streams as in"
              value={template}
              choices={{
                "": templates.length > 0 ? "none" : "none: nothing else reads from it",
                ...Object.fromEntries(templates.map(({ connectionId, name }) => [connectionId, name])),
              }}
              onChange={takeStreams}
            />
          </div>
          <ConnectionFields values={values} errors={errors} setValues={setValues} />
        </div>
        <section className="card changes" aria-labelledby="body">
          <h2 id="body">What would be sent</h2>
          <MaskedJson value={shownBody} label="Body of the request" />
        </section>
        <div className="send">
          <button type="submit" className="primary" disabled={create.isPending}>
            {create.isPending ? "Creating…" : "Create"}
          </button>
          <a className="button" href="#/connections">
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}

interface Suggestion {
  readonly value: string;
  readonly text: string;
}

function knownEnds(connections: readonly WebBackendConnectionRead[]): {
  sources: Suggestion[];
  destinations: Suggestion[];
} {
  const sources = new Map(
    connections.map(({ sourceId, source }) => [sourceId, `${source.name} (${source.sourceName})`]),
  );
  const destinations = new Map(
    connections.map(({ destinationId, destination }) => [
      destinationId,
      `${destination.name} (${destination.destinationName})`,
    ]),
  );
  return { sources: suggestionsOf(sources), destinations: suggestionsOf(destinations) };
}

function suggestionsOf(names: ReadonlyMap<string, string>): Suggestion[] {
  return [...names].map(([value, text]) => ({ value, text })).sort((one, other) => (one.text < other.text ? -1 : 1));
}
