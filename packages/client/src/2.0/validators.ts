/**
 * The validators of `@airbyte-web-backend/schema/2.0/validators`: lenient, for responses.
 *
 * @module 2.0-validators
 */
export * from "@airbyte-web-backend/schema/2.0/validators";
