/**
 * Texts and rules about connections, without Node's APIs: for the command line and for web pages.
 *
 * @module
 */
export { type Scheduled as LaterSchedule, scheduleText, syncStatus } from "@airbyte-web-backend/changes";
export { type DiffLine, diffLines } from "./changes/diff-lines.ts";
export { hasChanged, settingsOf, type UpdateChanges, updateBody } from "./changes/update-body.ts";
export { type Connection, type Writes, writesOf } from "./connections/connection.ts";
export { relativeTime } from "./connections/relative-time.ts";
export { adviceFor } from "./errors/advice.ts";
export { count } from "./output/count.ts";
export type { Cron } from "./settings/parse-schedule.ts";
