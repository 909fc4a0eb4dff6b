// The code of docs/guides/from-terraform-or-octavia.md.
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region drift
import { catalogDiffLines, detectDrift, refreshCatalog, streamText } from "@airbyte-web-backend/changes";
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });

const { diff } = await detectDrift(airbyte, connectionId);
for (const line of catalogDiffLines(diff)) console.log(line);

const choice = process.argv.includes("--clear") ? { reset: true, allowReset: connectionId } : { reset: false };
const { resets } = await refreshCatalog(airbyte, connectionId, { accept: "all", ...choice });
console.log(`cleared: ${resets.map(streamText).join(", ") || "nothing"}`);
// #endregion
