/**
 * The enum values and guards of `@airbyte-web-backend/schema/2.0/enums`.
 *
 * @module 2.0-enums
 */
export * from "@airbyte-web-backend/schema/2.0/enums";
