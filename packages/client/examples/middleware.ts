// Sends the id of the current trace with each request, and logs the status of each call.
const connectionId = "c0000000-0000-4000-8000-000000000001";
const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

// #region middleware
import { createClient } from "@airbyte-web-backend/client";
import { raw } from "@airbyte-web-backend/client/raw";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });

raw(airbyte).use({
  onRequest: ({ request }) => request.headers.set("x-trace-id", traceId),
  onResponse: ({ response, schemaPath }) => console.log(schemaPath, response.status),
});

await airbyte.connections.get({ connectionId });
// #endregion
