import {
  applyCatalogDiff,
  type CatalogDiff,
  ConflictError,
  changeLines,
  DestructiveChangeError,
  type Drift,
  previewUpdate,
  takeDiscovered,
} from "@airbyte-web-backend/changes";
import type { AirbyteStreamAndConfigurationRead, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { connectionQuery, updateConnectionMutation, useWrite } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { connectionHref } from "../routing/route.ts";
import { Button } from "../shell/button.tsx";
import { confirmReset } from "../shell/confirm-reset.ts";
import { connectionName } from "../shell/connection-name.ts";
import { tell } from "../shell/notice.tsx";
import { QueryResult } from "../shell/query-result.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { ChangeList, DiffLines } from "./change-list.tsx";
import { CONNECTION_FIELDS, ConnectionFields } from "./connection-fields.tsx";
import { DiscoverStreams } from "./discover-streams.tsx";
import { fieldErrors } from "./field-errors.ts";
import { type FormValues, toChanges, toFormValues } from "./form-values.ts";
import { problemsOf, remainingErrors } from "./problems.ts";
import { SaveProblem } from "./save-problem.tsx";
import { streamProblems } from "./stream-problems.ts";
import { useCronCheck } from "./use-cron-check.ts";
import { useFocusOnError } from "./use-focus-on-error.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";

/** Edits a connection: the form, its changes, and the server's errors. */
export function EditView({ connectionId }: { connectionId: string }): ReactNode {
  const { airbyte } = useConsole();
  // The form needs current data, not cached.
  const query = useQuery({ ...connectionQuery(airbyte, connectionId), staleTime: 0 });
  const [formKey, setFormKey] = useState(0);
  const startAgain = async () => {
    await query.refetch({ cancelRefetch: false });
    setFormKey(formKey + 1);
  };
  return (
    <>
      <ViewHeader
        title={query.data ? `Edit ${connectionName(query.data)}` : "Edit"}
        parent={{ href: connectionHref(connectionId), text: query.data ? connectionName(query.data) : "Connection" }}
      />
      <QueryResult query={query} what="the connection">
        {(connection) =>
          query.isFetchedAfterMount && <EditForm key={formKey} read={connection} startAgain={() => void startAgain()} />
        }
      </QueryResult>
    </>
  );
}

interface EditFormProps {
  readonly read: WebBackendConnectionRead;
  readonly startAgain: () => void;
}

function EditForm({ read: latest, startAgain }: EditFormProps): ReactNode {
  // The form keeps the connection that it was opened with.
  const [read] = useState(latest);
  const { airbyte } = useConsole();
  const update = useWrite(updateConnectionMutation(airbyte, read.connectionId), read);
  const [values, setValues] = useState(() => toFormValues(read));
  const [tries, setTries] = useState(0);
  const form = useFocusOnError(update.error ?? tries);
  const changes = toChanges(values, read);
  // Comparing hundreds of streams takes longer than a key press should.
  const shownValues = useDeferredValue(values);
  const lines = useMemo(
    () => changeLines(previewUpdate(read, toChanges(shownValues, read)).changes),
    [read, shownValues],
  );
  useLeaveGuard(lines.length > 0 && !update.isSuccess);

  // Untouched values are sent back unchanged.
  const { problems: cronProblems } = useCronCheck(values);
  const problems = [...problemsOf(values), ...cronProblems].filter(({ path }) =>
    Object.hasOwn(changes, path.split(".")[0] ?? ""),
  );
  const streamErrors = useMemo(
    () => streamProblems(values.streams, toFormValues(read).streams),
    [values.streams, read],
  );
  const remaining = remainingErrors(fieldErrors(update.error), update.variables?.changes, changes);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (lines.length === 0 || problems.length > 0 || streamErrors.size > 0) return;
    const href = connectionHref(read.connectionId);
    update.write(
      { read, changes, confirmReset },
      {
        onSuccess: () => {
          tell("Saved.", href);
          location.assign(href);
        },
      },
    );
  };
  return (
    <form className="form edit" onSubmit={onSubmit} ref={form} aria-label="Connection">
      {update.error instanceof DestructiveChangeError ? (
        <p className="warning" role="status">
          Not saved: no data was deleted.
        </p>
      ) : (
        update.error && (
          <SaveProblem error={update.error} what="Not saved." remaining={remaining} fields={CONNECTION_FIELDS}>
            {update.error instanceof ConflictError && <Conflict error={update.error} startAgain={startAgain} />}
          </SaveProblem>
        )
      )}
      <div className="card">
        <ConnectionFields
          values={values}
          withoutName={`Empty: the name stays "${read.name}".`}
          isDeleted={read.status === "deprecated"}
          errors={[...problems, ...remaining]}
          streamErrors={streamErrors}
          setValues={setValues}
        />
        <DiscoverStreams
          connectionId={read.connectionId}
          take={(drift) => setValues((now) => withDiscovered(now, read, drift))}
        />
      </div>
      <ChangeList lines={lines} />
      <div className="send">
        <Button type="submit" className="primary" isDisabled={lines.length === 0 || update.isPending}>
          {update.isPending ? "Saving…" : "Save"}
        </Button>
        <a className="button" href={connectionHref(read.connectionId)}>
          Cancel
        </a>
      </div>
    </form>
  );
}

/** The discovered streams, with the unsaved choices of the form. */
function withDiscovered(
  values: FormValues,
  { syncCatalog }: WebBackendConnectionRead,
  { diff, catalogId }: Drift,
): FormValues {
  if (diff.streams.length === 0) return values;
  const discovered = applyCatalogDiff(syncCatalog, diff as CatalogDiff<AirbyteStreamAndConfigurationRead>);
  const { streams } = takeDiscovered(values, discovered);
  return { ...values, catalogId, streams: streams as FormValues["streams"] };
}

interface ConflictProps {
  readonly error: ConflictError;
  readonly startAgain: () => void;
}

/** The changes of another client, and a way to continue. */
function Conflict({ error, startAgain }: ConflictProps): ReactNode {
  return (
    <>
      Changed meanwhile:
      <DiffLines lines={changeLines(error.theirs)} />
      <button type="button" onClick={startAgain}>
        Start again with the current connection
      </button>
    </>
  );
}
