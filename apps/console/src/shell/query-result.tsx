import type { AirbyteError } from "@airbyte-web-backend/client";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loading } from "./loading.tsx";
import { Problem } from "./problem.tsx";

export interface QueryResultProps<Data> {
  readonly query: UseQueryResult<Data, AirbyteError>;
  /** What is read, such as "the connections". */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

// #region query-result
/** What a query has: its data, if need be the last good one under the message of what went wrong since. */
export function QueryResult<Data>({ query, what, children }: QueryResultProps<Data>): ReactNode {
  const { data, error, dataUpdatedAt, isFetching, refetch } = query;
  return (
    <>
      {error && (
        <Problem error={error} what={`Could not read ${what}.`} isBusy={isFetching} retry={() => void refetch(JOIN)}>
          {data !== undefined && (isWhole(data) ? `Shown is what was read at ${timeOfDay(dataUpdatedAt)}.` : PART)}
        </Problem>
      )}
      {isFetching && !isWhole(data) && <Loading what={what} />}
      {data !== undefined && children(data)}
    </>
  );
}
// #endregion

/** A second click does not throw away what the first one has asked for. */
const JOIN = { cancelRefetch: false } as const;
const PART = "Shown is the part that had arrived.";

function isWhole(data: unknown): boolean {
  return data !== undefined && Object(data)["isComplete"] !== false;
}

export interface RefreshProps {
  readonly query: Pick<UseQueryResult, "dataUpdatedAt" | "isFetching"> & {
    readonly refetch: (options: { cancelRefetch: boolean }) => unknown;
  };
}

/** Reads again, and says how old what is shown is. */
export function Refresh({ query: { dataUpdatedAt, isFetching, refetch } }: RefreshProps): ReactNode {
  return (
    <>
      <span className="muted" aria-live="polite">
        {isFetching ? "Reading…" : dataUpdatedAt > 0 && `Read at ${timeOfDay(dataUpdatedAt)}`}
      </span>
      <button type="button" onClick={() => refetch(JOIN)} disabled={isFetching}>
        Refresh
      </button>
    </>
  );
}

function timeOfDay(atMs: number): string {
  return new Date(atMs).toLocaleTimeString("en-GB");
}
