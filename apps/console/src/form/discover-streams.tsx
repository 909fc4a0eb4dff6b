import type { Drift } from "@airbyte-web-backend/changes";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { driftQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { Button } from "../shell/button.tsx";
import { Problem } from "../shell/problem.tsx";

export interface DiscoverStreamsProps {
  readonly connectionId: string;
  /** Called with the changes of the source. */
  readonly take: (drift: Drift) => void;
}

/** Fills the form with discovered streams: the only way to select a stream that is not synced. */
export function DiscoverStreams({ connectionId, take }: DiscoverStreamsProps): ReactNode {
  const { airbyte } = useConsole();
  const { error, isFetching, refetch } = useQuery(driftQuery(airbyte, connectionId));
  const discover = async () => {
    const { data, isSuccess } = await refetch({ cancelRefetch: false });
    if (data && isSuccess) take(data);
  };
  return (
    <div>
      <p className="discover">
        <Button onClick={() => void discover()} isDisabled={isFetching}>
          {isFetching ? "The server runs a discover job…" : "Discover streams"}
        </Button>{" "}
        <span className="muted">New streams are not selected: check the ones that you want.</span>
      </p>
      {error && <Problem error={error} what="Could not discover the source." />}
    </div>
  );
}
