import { changeLines, modify } from "@airbyte-web-backend/changes";
import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { createMockCore } from "@airbyte-web-backend/mock/core";

const baseUrl = "http://localhost:8000";
const connectionId = "c0000000-0000-4000-8000-000000000001";

const airbyte = createClient({ baseUrl, fetch: createMockCore().fetch });
const changed = await modify(airbyte, connectionId, () => ({ status: "inactive" }));

const airbyte20 = createClient20({ baseUrl, fetch: createMockCore({ version: "2.0", auth: false }).fetch });
const changed20 = await modify(airbyte20, connectionId, () => ({ status: "inactive" }));

for (const { outcome, changes } of [changed, changed20]) {
  console.log(outcome);
  for (const { sign, text } of changeLines(changes)) console.log(sign, text);
}
