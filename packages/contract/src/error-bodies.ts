import type { InvalidInputExceptionInfo, KnownExceptionInfo } from "@airbyte-web-backend/schema";
import { expect } from "chai";

// Shapes and wording of the errors of 0.36; version 2.0.0 answers with `{ "errorId": … }` and nothing else.

/** The first version whose error bodies say nothing any more. */
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
  /** What the message starts with. */
  readonly start: string;
  /** What the message also contains. */
  readonly mentions?: readonly string[];
}

/** Every key is there, in the server's order, and there is no `id`. */
function expectKnownException(body: unknown, { className, start, mentions = [] }: KnownException): void {
  expect(Object.keys(body ?? {})).to.deep.equal(knownExceptionKeys);
  const info = body as KnownExceptionInfo;
  expect(info.exceptionClassName).to.equal(className);
  expect(info.message.slice(0, start.length)).to.equal(start);
  for (const text of mentions) expect(info.message).to.include(text);
  expect(info.exceptionStack?.[0]).to.match(new RegExp(`^${className.replaceAll(".", "\\.")}`));
  // Upstream's slip: whenever there is a cause, its class is said to be this one.
  const hasCause = info.rootCauseExceptionStack?.length !== 0;
  expect(info.rootCauseExceptionClassName).to.equal(hasCause ? "java.lang.Class" : null);
}

/** A known path and an unknown id. */
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

/** Properties that are missing, in any order: the server has none. */
export function expectInvalidInput(body: unknown, paths: readonly string[]): void {
  expect(Object.keys(body ?? {})).to.deep.equal(invalidInputKeys);
  const info = body as InvalidInputExceptionInfo;
  expect(info.message).to.equal("Some properties contained invalid input.");
  expect(info.exceptionClassName).to.equal("javax.validation.ConstraintViolationException");
  expect(info.validationErrors.map(({ propertyPath }) => propertyPath)).to.have.members([...paths]);
  for (const fault of info.validationErrors) {
    expect(Object.keys(fault)).to.deep.equal(["propertyPath", "invalidValue", "message"]);
    expect(fault).to.include({ invalidValue: "null", message: "must not be null" });
  }
}

/** The body is not JSON. */
export function expectInvalidJson(body: unknown): void {
  expectKnownException(body, { className: "com.fasterxml.jackson.core.JsonParseException", start: "Invalid json. " });
}

/** A property that the server's class does not have. */
export function expectUnknownProperty(body: unknown, name: string, schema: string): void {
  expectKnownException(body, {
    className: "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException",
    start: `Invalid json input. Unrecognized field "${name}" (class io.airbyte.api.model.${schema}), not marked as ignorable`,
    mentions: [`${schema}["${name}"]`],
  });
}

/** A text that is none of an enum's values. */
export function expectUnknownEnumValue(body: unknown, value: string): void {
  expectKnownException(body, {
    className: "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
    start: "Invalid json input. ",
    mentions: [`Unexpected value '${value}'`],
  });
  expect((body as KnownExceptionInfo).rootCauseExceptionStack).to.have.length.greaterThan(0);
}

/** A text that is no UUID. */
export function expectMalformedId(body: unknown, text: string): void {
  expectKnownException(body, {
    className: "com.fasterxml.jackson.databind.exc.InvalidFormatException",
    start: "Invalid json input. ",
    mentions: ["Cannot deserialize value of type", "java.util.UUID", text],
  });
}

/** What nobody else caught. */
export function expectInternalError(body: unknown, className: string, message: string): void {
  expectKnownException(body, { className, start: `Internal Server Error: ${message}` });
}

/** A null that the server followed. The message is the Java runtime's. */
export function expectNullDereference(body: unknown): void {
  expectInternalError(body, "java.lang.NullPointerException", "");
}

/** What was to be written breaks the schema of what is stored. */
export function expectUnstorable(body: unknown): void {
  const info = body as KnownExceptionInfo;
  expect(Object.keys(info)).to.deep.equal(knownExceptionKeys);
  expect(info.message).to.match(/^The provided configuration does not fulfill the specification\. Errors: /);
}
