import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { discoveredQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { Problem } from "../shell/problem.tsx";

export interface DiscoverStreamsProps {
  readonly connectionId: string;
  /** Called with the connection and its discovered streams. */
  readonly take: (connection: WebBackendConnectionRead) => void;
}

/** Fills the form with discovered streams: the only way to select a stream that is not synced. */
export function DiscoverStreams({ connectionId, take }: DiscoverStreamsProps): ReactNode {
  const { airbyte } = useConsole();
  const { error, isFetching, refetch } = useQuery(discoveredQuery(airbyte, connectionId));
  const discover = async () => {
    const { data, isSuccess } = await refetch({ cancelRefetch: false });
    if (data && isSuccess) take(data);
  };
  return (
    <div>
      <p className="discover">
        <button type="button" onClick={() => void discover()} disabled={isFetching}>
          {isFetching ? "The server runs a discover job…" : "Discover streams"}
        </button>{" "}
        <span className="muted">New streams are selected: uncheck the ones that you do not want.</span>
      </p>
      {error && <Problem error={error} what="Could not discover the source." />}
    </div>
  );
}
