/**
 * The enum values and guards of `@airbyte-web-backend/schema/enums`.
 *
 * @module
 */
export * from "@airbyte-web-backend/schema/enums";
