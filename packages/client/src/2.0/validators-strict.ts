/**
 * The validators of `@airbyte-web-backend/schema/2.0/validators/strict`: for requests that you build from unchecked input.
 *
 * @module 2.0-validators-strict
 */
export * from "@airbyte-web-backend/schema/2.0/validators/strict";
