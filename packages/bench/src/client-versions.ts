import client from "@airbyte-web-backend/client/package.json" with { type: "json" };

/** The versions of Airbyte that have an entry of the client of their own, such as `/2.0`. */
export const clientVersions: readonly string[] = Object.keys(client.exports).flatMap(
  (entry) => /^\.\/(\d[^/]*)$/.exec(entry)?.[1] ?? [],
);
