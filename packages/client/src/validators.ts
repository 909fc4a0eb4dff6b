/**
 * The validators of `@airbyte-web-backend/schema/validators`: lenient, for responses.
 *
 * @module
 */
export * from "@airbyte-web-backend/schema/validators";
