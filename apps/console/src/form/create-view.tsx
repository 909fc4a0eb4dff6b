import type { WebBackendConnectionCreate, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import {
  type ConnectionSummary,
  connectionQuery,
  connectionsQuery,
  createConnectionMutation,
  useWrite,
} from "../airbyte-queries.ts";
import { MaskedJson } from "../connection/masked-json.tsx";
import { useConsole } from "../console-context.ts";
import { connectionHref } from "../routing/route.ts";
import { Button } from "../shell/button.tsx";
import { connectionName } from "../shell/connection-name.ts";
import { tell } from "../shell/notice.tsx";
import { Problem } from "../shell/problem.tsx";
import { Section } from "../shell/section.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { CONNECTION_FIELDS, ConnectionFields } from "./connection-fields.tsx";
import { EndField } from "./end-field.tsx";
import { errorAt, type FieldError, fieldErrors } from "./field-errors.ts";
import { ChoiceField } from "./fields.tsx";
import { NEW_CONNECTION, toFormValues, toRequest } from "./form-values.ts";
import { problemsOf, remainingErrors } from "./problems.ts";
import { SaveProblem } from "./save-problem.tsx";
import { streamProblems } from "./stream-problems.ts";
import { useCronCheck } from "./use-cron-check.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { useSubmit } from "./use-submit.ts";

const NO_CONNECTIONS: readonly ConnectionSummary[] = [];

/** Creates a connection between a source and a destination of existing connections. */
export function CreateView(): ReactNode {
  const { airbyte, workspaceId } = useConsole();
  // No operation lists sources: these are the ones of existing connections.
  const list = useQuery(connectionsQuery(airbyte, workspaceId));
  const connections = list.data?.connections ?? NO_CONNECTIONS;
  const known = useMemo(() => knownEnds(connections), [connections]);
  const create = useWrite(createConnectionMutation(airbyte));
  const [sourceId, setSourceId] = useState("");
  const [destinationId, setDestinationId] = useState("");
  const [template, setTemplate] = useState("");
  const [values, setValues] = useState(NEW_CONNECTION);

  const templates = connections.filter(({ source }) => source.sourceId === sourceId).slice(0, 20);
  const queries = useQueryClient();
  const readTemplate = useMutation({
    mutationFn: (connectionId: string) => queries.fetchQuery(connectionQuery(airbyte, connectionId)),
  });
  const take = (chosen?: WebBackendConnectionRead) =>
    setValues((now) => ({ ...now, streams: chosen ? toFormValues(chosen).streams : [] }));
  const takeStreams = (connectionId: string) => {
    setTemplate(connectionId);
    take();
    readTemplate.reset(); // ignores a pending read of an earlier choice
    if (connectionId) readTemplate.mutate(connectionId, { onSuccess: take });
  };
  const body = useMemo(
    () => ({ ...(sourceId && { sourceId }), ...(destinationId && { destinationId }), ...toRequest(values) }),
    [sourceId, destinationId, values],
  );
  // Printing hundreds of streams takes longer than a key press should.
  const shownBody = useDeferredValue(body);
  useLeaveGuard((sourceId !== "" || destinationId !== "" || values !== NEW_CONNECTION) && !create.isSuccess);

  const missing: FieldError[] = [];
  if (sourceId === "") missing.push({ path: "sourceId", message: "Choose a source.", isOurs: true });
  if (destinationId === "") missing.push({ path: "destinationId", message: "Choose a destination.", isOurs: true });
  const problems = [...problemsOf(values), ...useCronCheck(values).problems];
  const streamErrors = useMemo(() => streamProblems(values.streams), [values.streams]);
  const remaining = remainingErrors(fieldErrors(create.error), create.variables, body);
  const isComplete = missing.length === 0 && !readTemplate.isPending;
  const { form, isTried } = useSubmit({
    isValid: isComplete && problems.length === 0 && streamErrors.size === 0,
    error: create.error,
    submit: () => {
      const isUnknown = create.error?.outcomeUnknown;
      if (isUnknown && !confirm("The first request may have created the connection. Create another one?")) return;
      create.write(body as WebBackendConnectionCreate, {
        onSuccess: ({ connectionId }) => {
          tell("Created.", connectionHref(connectionId));
          location.assign(connectionHref(connectionId));
        },
      });
    },
  });
  // Missing values are errors only after a submit.
  const errors = [...problems, ...(isTried ? missing : []), ...remaining];
  return (
    <>
      <ViewHeader title="Create a connection" />
      {list.error && (
        <Problem error={list.error} what="The list of sources and destinations is incomplete: enter their ids." />
      )}
      <form className="form edit" {...form} aria-label="New connection">
        {create.error && (
          <SaveProblem
            error={create.error}
            what="Not created."
            remaining={remaining}
            fields={["sourceId", "destinationId", ...CONNECTION_FIELDS]}
          />
        )}
        <div className="card">
          <div className="fields">
            <EndField
              label="Source"
              id={sourceId}
              known={known.sources}
              isReading={list.isFetching}
              error={errorAt(errors, "sourceId")}
              onChange={(id) => {
                setSourceId(id);
                if (template) takeStreams("");
              }}
            />
            <EndField
              label="Destination"
              id={destinationId}
              known={known.destinations}
              isReading={list.isFetching}
              error={errorAt(errors, "destinationId")}
              onChange={setDestinationId}
            />
            <ChoiceField
              label="Copy streams from"
              value={template}
              choices={{
                "": templates.length > 0 || sourceId === "" ? "none" : "none: no other connection uses this source",
                ...Object.fromEntries(
                  templates.map((connection) => [connection.connectionId, connectionName(connection)]),
                ),
              }}
              hint={readTemplate.isPending ? "Reading its streams…" : undefined}
              onChange={takeStreams}
            />
          </div>
          {readTemplate.error && (
            <Problem
              error={readTemplate.error}
              what="Could not read the streams of that connection."
              retry={() => takeStreams(template)}
            />
          )}
          <ConnectionFields
            values={values}
            withoutName="Empty: the server generates one from the names of source and destination."
            errors={errors}
            streamErrors={streamErrors}
            setValues={setValues}
          />
        </div>
        <Section className="card changes" title="Request body">
          <MaskedJson value={shownBody} label="Body of the request" />
        </Section>
        <div className="send">
          <Button type="submit" className="primary" isDisabled={create.isPending || readTemplate.isPending}>
            {create.isPending ? "Creating…" : "Create"}
          </Button>
          <a className="button" href="#/connections">
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}

/** The sources and destinations of connections: names by id, sorted. */
function knownEnds(connections: readonly ConnectionSummary[]) {
  return {
    sources: namesById(connections.map(({ source }) => [source.sourceId, `${source.name} (${source.sourceName})`])),
    destinations: namesById(
      connections.map(({ destination }) => [
        destination.destinationId,
        `${destination.name} (${destination.destinationName})`,
      ]),
    ),
  };
}

/** Duplicate names get the start of their ids. */
function namesById(ends: readonly (readonly [id: string, name: string])[]): Record<string, string> {
  const names = new Map(ends);
  const namesakes = Map.groupBy(names.values(), (name) => name);
  const labels = [...names].map(([id, name]) => {
    const isUnique = namesakes.get(name)?.length === 1;
    return [id, isUnique ? name : `${name} ${id.slice(0, 8)}…`] as const;
  });
  return Object.fromEntries(labels.sort(([, one], [, other]) => (one < other ? -1 : 1)));
}
