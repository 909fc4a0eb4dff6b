/**
 * The typed client for Airbyte 1.8 to 2.x.
 *
 * @module 2.0
 */

/** The types of all request and response bodies. */
export type * from "@airbyte-web-backend/schema/2.0";
export * from "../every-version.ts";
export { type ConnectionChanges, toConnectionUpdate } from "./connection-update.ts";
export {
  type Airbyte,
  type Applications,
  type ClientOptions,
  type Connections,
  createClient,
  type Server,
  type Validators,
  type Workspaces,
} from "./create-client.ts";
export type { ListBody, ListMethod, PageOptions } from "./list-pages.ts";
