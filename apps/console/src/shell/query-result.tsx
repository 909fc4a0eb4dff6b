import type { AirbyteError } from "@airbyte-web-backend/client";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Loading } from "./loading.tsx";
import { Problem } from "./problem.tsx";

export interface QueryResultProps<Data> {
  readonly query: UseQueryResult<Data, AirbyteError>;
  /** The data, such as "the connections". */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

// #region query-result
/** The data of a query; after an error the last good data, below the message. */
export function QueryResult<Data>({ query, what, children }: QueryResultProps<Data>): ReactNode {
  const { data, error, dataUpdatedAt, isFetching, refetch } = query;
  return (
    <>
      {error && (
        <Problem error={error} what={`Could not read ${what}.`} isBusy={isFetching} retry={() => void refetch(JOIN)}>
          {data !== undefined && (isWhole(data) ? `Below is the data from ${timeOfDay(dataUpdatedAt)}.` : PART)}
        </Problem>
      )}
      {data !== undefined && children(data)}
      {isFetching && !isWhole(data) && <Loading what={what} />}
    </>
  );
}
// #endregion

/** A second click joins the first request. */
const JOIN = { cancelRefetch: false } as const;
const PART = "Below is the part that arrived.";

function isWhole(data: unknown): boolean {
  return data !== undefined && Object(data)["isComplete"] !== false;
}

export interface RefreshProps {
  readonly query: Pick<UseQueryResult, "dataUpdatedAt" | "isFetching"> & {
    readonly refetch: (options: { cancelRefetch: boolean }) => unknown;
  };
}

/** Reads again, and shows the age of the data. */
export function Refresh({ query: { dataUpdatedAt, isFetching, refetch } }: RefreshProps): ReactNode {
  return (
    <>
      <span className="muted" aria-live="polite">
        {isFetching ? "Reading…" : dataUpdatedAt > 0 && `Read at ${timeOfDay(dataUpdatedAt)}`}
      </span>
      <Button onClick={() => refetch(JOIN)} isDisabled={isFetching}>
        Refresh
      </Button>
    </>
  );
}

function timeOfDay(atMs: number): string {
  return new Date(atMs).toLocaleTimeString("en-GB");
}
