import type { InvalidInputExceptionInfo, KnownExceptionInfo } from "@airbyte-web-backend/schema";
import { expect } from "chai";

/** The first version whose error bodies are `{ "errorId": … }` only. */
export const ERROR_BODIES_UNTIL = "2.0.0";

const knownExceptionKeys = [
  "message",
  "exceptionClassName",
  "exceptionStack",
  "rootCauseExceptionClassName",
  "rootCauseExceptionStack",
];
const invalidInputKeys = ["message", "exceptionClassName", "exceptionStack", "validationErrors"];

interface KnownException {
  readonly className: string;
  /** The start of the message. */
  readonly start: string;
  /** Further parts of the message. */
  readonly mentions?: readonly string[];
}

/** The body has all keys in the order of the server, and no `id`. */
function expectKnownException(body: unknown, { className, start, mentions = [] }: KnownException): void {
  expect(Object.keys(body ?? {})).to.deep.equal(knownExceptionKeys);
  const info = body as KnownExceptionInfo;
  expect(info.exceptionClassName).to.equal(className);
  expect(info.message.slice(0, start.length)).to.equal(start);
  for (const text of mentions) expect(info.message).to.include(text);
  expect(info.exceptionStack?.[0]).to.match(new RegExp(`^${className.replaceAll(".", "\\.")}`));
  // A bug of the server: it writes this name instead of the class of the cause.
  const hasCause = info.rootCauseExceptionStack?.length !== 0;
  expect(info.rootCauseExceptionClassName).to.equal(hasCause ? "java.lang.Class" : null);
}

/** The path is known, the id is not. */
export function expectNotFound(
  body: unknown,
  kind: "STANDARD_SYNC" | "SOURCE_CONNECTION" | "DESTINATION_CONNECTION",
  id: string,
): void {
  const className = "io.airbyte.server.errors.IdNotFoundKnownException";
  const start = `Could not find configuration for ${kind}: ${id}.`;
  expectKnownException(body, { className, start });
  const { message, exceptionStack, rootCauseExceptionStack } = body as KnownExceptionInfo;
  expect(message).to.equal(start);
  expect(exceptionStack?.[0]).to.equal(`${className}: ${message}`);
  expect(rootCauseExceptionStack?.[0]).to.include(id);
}

/** Required properties are missing. The server lists them in no particular order. */
export function expectInvalidInput(body: unknown, paths: readonly string[]): void {
  expect(Object.keys(body ?? {})).to.deep.equal(invalidInputKeys);
  const info = body as InvalidInputExceptionInfo;
  expect(info.message).to.equal("Some properties contained invalid input.");
  expect(info.exceptionClassName).to.equal("javax.validation.ConstraintViolationException");
  expect(info.validationErrors.map(({ propertyPath }) => propertyPath)).to.have.members([...paths]);
  for (const error of info.validationErrors) {
    expect(Object.keys(error)).to.deep.equal(["propertyPath", "invalidValue", "message"]);
    expect(error).to.include({ invalidValue: "null", message: "must not be null" });
  }
}

/** The body is not JSON. */
export function expectInvalidJson(body: unknown): void {
  expectKnownException(body, { className: "com.fasterxml.jackson.core.JsonParseException", start: "Invalid json. " });
}

/** The body has an unknown property. */
export function expectUnknownProperty(body: unknown, name: string, schema: string): void {
  expectKnownException(body, {
    className: "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException",
    start: `Invalid json input. Unrecognized field "${name}" (class io.airbyte.api.model.${schema}), not marked as ignorable`,
    mentions: [`${schema}["${name}"]`],
  });
}

/** A string is not one of the values of an enum. */
export function expectUnknownEnumValue(body: unknown, value: string): void {
  expectKnownException(body, {
    className: "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
    start: "Invalid json input. ",
    mentions: [`Unexpected value '${value}'`],
  });
  expect((body as KnownExceptionInfo).rootCauseExceptionStack).to.have.length.greaterThan(0);
}

/** A string is not a UUID. */
export function expectMalformedId(body: unknown, text: string): void {
  expectKnownException(body, {
    className: "com.fasterxml.jackson.databind.exc.InvalidFormatException",
    start: "Invalid json input. ",
    mentions: ["Cannot deserialize value of type", "java.util.UUID", text],
  });
}

/** An exception that the server did not handle. */
export function expectInternalError(body: unknown, className: string, message: string): void {
  expectKnownException(body, { className, start: `Internal Server Error: ${message}` });
}

/** The server dereferenced a null. The message is that of the Java runtime. */
export function expectNullDereference(body: unknown): void {
  expectInternalError(body, "java.lang.NullPointerException", "");
}

/** The body does not match the schema of the database. */
export function expectUnstorable(body: unknown): void {
  const info = body as KnownExceptionInfo;
  expect(Object.keys(info)).to.deep.equal(knownExceptionKeys);
  expect(info.message).to.match(/^The provided configuration does not fulfill the specification\. Errors: /);
}
