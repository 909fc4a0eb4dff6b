/**
 * Texts and rules about connections, without Node's APIs: for the command line and for web pages.
 *
 * @module
 */
export { type DiffLine, diffLines } from "./changes/diff-lines.ts";
export { hasChanged, settingsOf, type UpdateChanges, updateBody } from "./changes/update-body.ts";
export { type Connection, type Writes, writesOf } from "./connections/connection.ts";
export { relativeTime } from "./connections/relative-time.ts";
export { type Cron, type LaterSchedule, scheduleText } from "./connections/schedule.ts";
export { syncStatus } from "./connections/sync-status.ts";
export { adviceFor } from "./errors/advice.ts";
export { count } from "./output/count.ts";
