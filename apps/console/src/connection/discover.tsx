import type { Drift } from "@airbyte-web-backend/changes";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { driftQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { Button } from "../shell/button.tsx";
import { Problem } from "../shell/problem.tsx";

export interface DiscoverProps {
  readonly connectionId: string;
  /** The text of the button. */
  readonly label: string;
  /** What to know before a click. */
  readonly note: string;
  /** Called with the result of a click. */
  readonly take?: (drift: Drift) => void;
}

/** Discovers the source of a connection on a click, and can cancel that. */
export function Discover({ connectionId, label, note, take }: DiscoverProps): ReactNode {
  const { airbyte } = useConsole();
  const queries = useQueryClient();
  const query = driftQuery(airbyte, connectionId);
  const { data, dataUpdatedAt, error, isFetching, refetch } = useQuery(query);
  const discover = async () => {
    const result = await refetch({ cancelRefetch: false });
    // After Cancel the previous data is back.
    if (result.isSuccess && result.dataUpdatedAt > dataUpdatedAt) take?.(result.data);
  };
  return (
    <>
      <p className="discover">
        <Button onClick={() => void discover()} isDisabled={isFetching}>
          {label}
        </Button>{" "}
        {isFetching ? (
          <>
            <button type="button" onClick={() => void queries.cancelQueries({ queryKey: query.queryKey })}>
              Cancel
            </button>{" "}
            <span role="status">The server runs a discover job…</span>
          </>
        ) : (
          <span className="muted">{note}</span>
        )}
      </p>
      {error && (
        <Problem error={error} what="Could not discover the source.">
          {data && "The previous result stays."}
        </Problem>
      )}
    </>
  );
}
