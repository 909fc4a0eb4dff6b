import type { WebBackendConnectionCreate, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { connectionQuery, connectionsQuery, createConnectionMutation } from "../airbyte-queries.ts";
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

  // By the id below `source`: lists of servers after 0.40.26 have no other.
  const templates = connections.filter(({ source }) => source.sourceId === sourceId).slice(0, 20);
  const queries = useQueryClient();
  const readTemplate = useMutation({
    mutationFn: (connectionId: string) => queries.fetchQuery(connectionQuery(airbyte, connectionId)),
  });
  const takeStreams = (connectionId: string) => {
    const take = (chosen: WebBackendConnectionRead | undefined) =>
      setValues((now) => ({ ...now, streams: chosen ? toFormValues(chosen).streams : [] }));
    const listed = templates.find((connection) => connection.connectionId === connectionId);
    setTemplate(connectionId);
    readTemplate.reset(); // what is still being read for an earlier choice is not taken
    // Servers after 0.40.9 list connections without their catalogs, whatever the types say.
    const isWhole = Boolean(listed?.syncCatalog);
    take(isWhole ? listed : undefined);
    if (listed && !isWhole) readTemplate.mutate(connectionId, { onSuccess: take });
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
                if (template) takeStreams("");
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
              hint={readTemplate.isPending ? "Reading its streams…" : undefined}
              onChange={takeStreams}
            />
          </div>
          {readTemplate.error && (
            <Problem
              error={readTemplate.error}
              what="The streams of that connection could not be read."
              retry={() => takeStreams(template)}
            />
          )}
          <ConnectionFields
            values={values}
            withoutName="Empty: the server makes one out of the names of source and destination."
            errors={errors}
            setValues={setValues}
          />
        </div>
        <section className="card changes" aria-labelledby="body">
          <h2 id="body">What would be sent</h2>
          <MaskedJson value={shownBody} label="Body of the request" />
        </section>
        <div className="send">
          <button type="submit" className="primary" disabled={create.isPending || readTemplate.isPending}>
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
  const sources = new Map(connections.map(({ source }) => [source.sourceId, `${source.name} (${source.sourceName})`]));
  const destinations = new Map(
    connections.map(({ destination }) => [
      destination.destinationId,
      `${destination.name} (${destination.destinationName})`,
    ]),
  );
  return { sources: suggestionsOf(sources), destinations: suggestionsOf(destinations) };
}

function suggestionsOf(names: ReadonlyMap<string, string>): Suggestion[] {
  return [...names].map(([value, text]) => ({ value, text })).sort((one, other) => (one.text < other.text ? -1 : 1));
}
