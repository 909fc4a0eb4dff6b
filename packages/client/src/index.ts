/**
 * The typed client of Airbyte's web_backend API.
 *
 * @module
 */

/** The types of all request and response bodies. */
export type * from "@airbyte-web-backend/schema";
export { toConnectionUpdate } from "./connection-update.ts";
export {
  type Airbyte,
  type ClientOptions,
  type Connections,
  createClient,
  type Validators,
  type Workspaces,
} from "./create-client.ts";
export * from "./every-version.ts";
