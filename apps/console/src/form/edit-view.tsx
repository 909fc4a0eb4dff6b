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
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { connectionQuery, updateConnectionMutation, useWrite } from "../airbyte-queries.ts";
import { Discover } from "../connection/discover.tsx";
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
import { fieldErrors } from "./field-errors.ts";
import { type FormValues, rebase, toChanges, toFormValues } from "./form-values.ts";
import { problemsOf, remainingErrors } from "./problems.ts";
import { SaveProblem } from "./save-problem.tsx";
import { streamProblems } from "./stream-problems.ts";
import { useCronCheck } from "./use-cron-check.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { useSubmit } from "./use-submit.ts";

/** Edits a connection: the form, its changes, and the server's errors. */
export function EditView({ connectionId }: { connectionId: string }): ReactNode {
  const { airbyte } = useConsole();
  // The form needs current data, not cached.
  const query = useQuery({ ...connectionQuery(airbyte, connectionId), staleTime: 0 });
  const readAgain = async () => (await query.refetch({ cancelRefetch: false, throwOnError: true })).data;
  return (
    <>
      <ViewHeader
        title={query.data ? `Edit ${connectionName(query.data)}` : "Edit"}
        parent={{ href: connectionHref(connectionId), text: query.data ? connectionName(query.data) : "Connection" }}
      />
      <QueryResult query={query} what="the connection">
        {(connection) => query.isFetchedAfterMount && <EditForm latest={connection} readAgain={readAgain} />}
      </QueryResult>
    </>
  );
}

interface EditFormProps {
  readonly latest: WebBackendConnectionRead;
  readonly readAgain: () => Promise<WebBackendConnectionRead | undefined>;
}

function EditForm({ latest, readAgain }: EditFormProps): ReactNode {
  // The form keeps the connection that it was opened with.
  const [read, setRead] = useState(latest);
  const { airbyte } = useConsole();
  const update = useWrite(updateConnectionMutation(airbyte, read.connectionId), read);
  const [values, setValues] = useState(() => toFormValues(read));
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
  const href = connectionHref(read.connectionId);
  const { form } = useSubmit({
    isValid: lines.length > 0 && problems.length === 0 && streamErrors.size === 0,
    error: update.error,
    submit: () =>
      update.write(
        { read, changes, confirmReset },
        {
          onSuccess: () => {
            tell("Saved.", href);
            location.assign(href);
          },
        },
      ),
  });
  /** After a conflict: bases the form on the current connection. */
  const continueWith = async (valuesFor: (now: WebBackendConnectionRead) => FormValues) => {
    const now = await readAgain().catch(() => undefined); // the view shows the error
    if (!now) return;
    setRead(now);
    setValues(valuesFor(now));
    update.reset();
    form.ref.current?.focus(); // the button is gone
  };
  return (
    <form className="form edit" {...form} aria-label="Connection" tabIndex={-1}>
      {update.error instanceof DestructiveChangeError ? (
        <p className="notice warn" role="status">
          Not saved: no data was deleted.
        </p>
      ) : update.error instanceof ConflictError ? (
        <Conflict
          error={update.error}
          keep={() => void continueWith((now) => rebase(values, read, now))}
          discard={() => void continueWith(toFormValues)}
        />
      ) : (
        update.error && (
          <SaveProblem error={update.error} what="Not saved." remaining={remaining} fields={CONNECTION_FIELDS} />
        )
      )}
      <div className="card">
        <ConnectionFields
          values={values}
          withoutName={`Empty: the name stays "${read.name}".`}
          storedStatus={read.status}
          errors={[...problems, ...remaining]}
          streamErrors={streamErrors}
          setValues={setValues}
        />
        <div>
          <Discover
            connectionId={read.connectionId}
            label="Discover streams"
            note="New streams are not selected: check the ones that you want."
            take={(drift) => setValues((now) => withDiscovered(now, read, drift))}
          />
        </div>
      </div>
      <ChangeList lines={lines} />
      <div className="send">
        <Button type="submit" className="primary" isDisabled={lines.length === 0 || update.isPending}>
          {update.isPending ? "Saving…" : "Save"}
        </Button>
        <a className="button" href={href}>
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
  readonly keep: () => void;
  readonly discard: () => void;
}

/** The changes of another program, and two ways to continue. Nothing is overwritten before the next Save. */
function Conflict({ error, keep, discard }: ConflictProps): ReactNode {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>Not saved.</strong> {error.message}. Its changes:
      </p>
      <DiffLines lines={changeLines(error.theirs)} />
      <div>
        <button type="button" onClick={keep}>
          Keep my changes
        </button>{" "}
        <button type="button" onClick={discard}>
          Discard my changes
        </button>
      </div>
    </div>
  );
}
