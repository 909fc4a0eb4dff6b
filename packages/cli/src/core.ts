/**
 * Texts and rules about connections, without Node's APIs: for the command line and for web pages.
 *
 * @module
 */
export { type Connection, type Writes, writesOf } from "./connections/connection.ts";
export { relativeTime } from "./connections/relative-time.ts";
export { adviceFor } from "./errors/advice.ts";
export { count } from "./output/count.ts";
export { UUID } from "./settings/uuid.ts";
