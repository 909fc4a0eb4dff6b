import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { discoveredQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { Problem } from "../shell/problem.tsx";

export interface DiscoverStreamsProps {
  readonly connectionId: string;
  /** Given the connection with the streams that its source has now. */
  readonly take: (connection: WebBackendConnectionRead) => void;
}

/** Fills the form with the streams that the source has now: the only way to a stream that is not synced yet. */
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
        <span className="muted">Streams that are new arrive as synced: uncheck those that are not wanted.</span>
      </p>
      {error && <Problem error={error} what="The source could not be discovered." />}
    </div>
  );
}
