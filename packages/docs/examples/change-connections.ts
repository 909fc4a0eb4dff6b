// The code of docs/guides/change-connections.md.
// #region connect
import { connect } from "@airbyte-web-backend/client/connect";

const airbyte = await connect({ baseUrl: "http://localhost:8000" });

// #endregion

// #region modify
import { modify } from "@airbyte-web-backend/changes";

const connectionId = "c0000000-0000-4000-8000-000000000001";
await modify(airbyte, connectionId, () => ({ status: "inactive" }));

// #endregion

// #region draft
import { changeLines } from "@airbyte-web-backend/changes";

const { outcome, changes } = await modify(airbyte, connectionId, (draft) => {
  draft.name = `${draft.name}, paused`;
  for (const { stream, config } of draft.syncCatalog.streams) {
    if (stream?.name === "users" && config) config.cursorField = ["id"];
  }
});
console.log(outcome);
for (const { sign, text } of changeLines(changes)) console.log(sign, text);

// #endregion

// #region conflict
import { ConflictError } from "@airbyte-web-backend/changes";

try {
  await modify(airbyte, connectionId, async () => {
    await modify(airbyte, connectionId, () => ({ prefix: "theirs_" })); // in place of another program
    return { prefix: "mine_" };
  });
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  for (const { path, before, after } of error.conflicts) console.log(`${path}: theirs ${before}, mine ${after}`);
}
// #endregion

// #region retry
await modify(airbyte, connectionId, ({ prefix }) => ({ prefix: `v2_${prefix ?? ""}` }), { onConflict: "retry" });

// #endregion

// #region reset
import { type AnyAirbyte, DestructiveChangeError, type Draft } from "@airbyte-web-backend/changes";

const toFiles = "c0000000-0000-4000-8000-000000000003";
const deselect = (draft: Draft<AnyAirbyte>) => {
  for (const { config } of draft.syncCatalog.streams) if (config) config.selected = false;
};
try {
  await modify(airbyte, toFiles, deselect);
} catch (error) {
  if (!(error instanceof DestructiveChangeError)) throw error;
  console.log(error.streams);
  const { resets } = await modify(airbyte, toFiles, deselect, { allowReset: toFiles });
  console.log(resets);
}
// #endregion
