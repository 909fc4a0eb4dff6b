/**
 * Texts and rules about connections, without Node's APIs: for the command line and for web pages.
 *
 * @module
 */
export { type DiffLine, diffLines } from "./changes/diff-lines.ts";
export { hasChanged, settingsOf, updateBody } from "./changes/update-body.ts";
export { relativeTime } from "./connections/relative-time.ts";
export { type LaterSchedule, scheduleText } from "./connections/schedule.ts";
export { syncStatus } from "./connections/sync-status.ts";
export { adviceFor } from "./errors/advice.ts";
export { count } from "./output/count.ts";
