/** What a program with `walk` in it prints, wherever it runs. */
export const walkOutput = `3.1.0
Shop to BigQuery active
Stripe to Snowflake active
Sample data to files inactive
Shop to Snowflake active
Sample data to BigQuery active
issues: 0
inactive
hasConnections: true
NotFoundError 404
`;

/** What `programs/schema.ts` prints. */
export const schemaOutput = `/v1/web_backend/connections/get: /connectionId should be a uuid, is string
false
`;
