/**
 * The validators of `@airbyte-web-backend/schema/2.0/validators`: lenient, for responses.
 *
 * @module
 */
export * from "@airbyte-web-backend/schema/2.0/validators";
