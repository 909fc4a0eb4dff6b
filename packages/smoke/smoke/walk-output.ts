/** The output of programs that call `walk`. */
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

/** The output of `programs/schema.ts`. */
export const schemaOutput = `/v1/web_backend/connections/get: /connectionId should be a uuid, is string
false
`;

/** The output of `programs/change.ts`: the same for each version. */
export const changeOutput = `changed
- status: "active"
+ status: "inactive"
changed
- status: "active"
+ status: "inactive"
`;
