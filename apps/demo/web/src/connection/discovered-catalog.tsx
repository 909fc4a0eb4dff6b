import type { AirbyteStreamAndConfigurationRead, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { discoveredQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { Problem } from "../shell/problem.tsx";
import { compareCatalogs } from "./compare-catalogs.ts";

/** What the source has now, beside what the connection has stored. */
export function DiscoveredCatalog({ connection }: { connection: WebBackendConnectionRead }): ReactNode {
  const { airbyte } = useConsole();
  const queries = useQueryClient();
  const { connectionId, syncCatalog } = connection;
  const query = discoveredQuery(airbyte, connectionId);
  const { data, error, isFetching, refetch } = useQuery(query);
  const cancel = () => void queries.cancelQueries({ queryKey: query.queryKey });
  return (
    <section aria-labelledby="discovered">
      <h2 id="discovered">Stored and discovered</h2>
      <p>
        <button type="button" onClick={() => void refetch()} disabled={isFetching}>
          Discover the source and compare
        </button>{" "}
        {isFetching ? (
          <>
            <button type="button" onClick={cancel}>
              Cancel
            </button>{" "}
            <span role="status">The server runs a discover job…</span>
          </>
        ) : (
          <span className="muted">Runs a job on the server, seconds to minutes. Nothing is stored by it.</span>
        )}
      </p>
      {error && (
        <Problem error={error} what="The source could not be discovered.">
          {data && "Shown is what was discovered before."}
        </Problem>
      )}
      {data && (
        <div className="scroll-x">
          <table className="plain" aria-label="Stored and discovered streams">
            <thead>
              <tr>
                <th scope="col">Stream</th>
                <th scope="col">Stored</th>
                <th scope="col">Discovered</th>
                <th scope="col">Difference</th>
              </tr>
            </thead>
            <tbody>
              {compareCatalogs(syncCatalog, data.syncCatalog).map(
                ({ name, stored, discovered, change, differences }) => (
                  <tr key={name} className={change}>
                    <td>{name}</td>
                    <td>{summary(stored)}</td>
                    <td>{summary(discovered)}</td>
                    <td>
                      <span className={`pill ${TONES[change]}`}>{change}</span>{" "}
                      <span className="mono wrap">{differences.join(", ")}</span>
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const TONES = { new: "good", gone: "bad", changed: "busy", same: "off" } as const;

function summary(stream: AirbyteStreamAndConfigurationRead | undefined): string {
  return stream ? `${stream.config.syncMode}, ${stream.config.destinationSyncMode}` : "–";
}
