import { expect, test } from "vitest";
import { ErrorResponse } from "../errors/error-response.ts";
import { loadBodyReader } from "./read-body.ts";

const readBody = await loadBodyReader();
const read = (json: string) => readBody("webBackendCreateConnection", new TextEncoder().encode(json));
const id = "7f3f1b0e-0000-4000-8000-000000000000";
const createWith = (property: string) => `{"sourceId":"${id}","destinationId":"${id}","status":"active",${property}}`;
const schedule = (units: string) => createWith(`"schedule":{"timeUnit":"days","units":${units}}`);

function errorOf(json: string): ErrorResponse {
  try {
    read(json);
  } catch (error) {
    if (error instanceof ErrorResponse) return error;
    throw error;
  }
  throw new Error("accepted");
}

test.each([
  ['"24"', 24],
  ['" +24 "', 24],
  ["1.9", 1],
  ["-1.9", -1],
  ["9223372036854775807", { $number: "9223372036854775807" }],
  ["9.223372036854775808e18", { $number: "9223372036854775807" }],
  ["-9223372036854775808", { $number: "-9223372036854775808" }],
])("the number %s is read as %j", (units, value) => {
  expect(read(schedule(units)).schedule?.units).toEqual(value);
});

test.each(['""', '" "', '"null"'])("the number %s is null, and a violation", (units) => {
  expect(errorOf(schedule(units)).status).toBe(400);
});

test.each([
  ['"many"', 'from String "many": not a valid `long` value'],
  ["true", "from Boolean value (token `JsonToken.VALUE_TRUE`)"],
  ["9223372036854775808", "Numeric value (9223372036854775808) out of range of long"],
  ["-9223372036854775809", "Numeric value (-9223372036854775809) out of range of long"],
  ["1e400", "Numeric value (1e400) out of range of long"],
  ["9".repeat(999), `Numeric value (${"9".repeat(999)}) out of range of long`],
  ["9".repeat(1000), "Numeric value ([Integer with 1000 digits]) out of range of long"],
  [`-${"9".repeat(1000)}`, "Numeric value ([Integer with 1000 digits]) out of range of long"],
])("the number %s is rejected: %s", (units, message) => {
  expect(errorOf(schedule(units))).toMatchObject({ status: 422, message: expect.stringContaining(message) });
});

test.each([
  [["true", '"true"', '" True"', '"TRUE"', "1", "-1"], true],
  [["false", '"false"', '"False"', '"FALSE"', "0", "-0"], false],
  [["null", '""', '" "', '"null"'], null],
])("the booleans %j are read as %s", (values, value) => {
  for (const text of values) {
    const body = new TextEncoder().encode(`{"connectionId":"${id}","withRefreshedCatalog":${text}}`);
    expect(readBody("webBackendGetConnection", body).withRefreshedCatalog, text).toBe(value);
  }
});

test.each([
  ["AAAAAAAAAAAAAAAAAAAAAAAA", "Can only construct UUIDs from byte[16]; got 18 bytes"],
  ["AAAAAAAAAAAAAAAAAAAAA-==", "problem: Illegal character '-' (code 0x2d) in base64 content"],
  ["=AAAAAAAAAAAAAAAAAAAAA==", "problem: Unexpected padding character ('=') as character #1 of 4-char base64 unit"],
  ["7f3f1b0e-0000-4000-8000-00000000000g", "Non-hex character 'g' (value 0x67), not valid for UUID String"],
  ["a".repeat(500), `from String "${"a".repeat(500)}": UUID`],
  ["a".repeat(600) + "b".repeat(600), `"${"a".repeat(500)}]...[${"b".repeat(500)}"`],
])("the UUID %s is rejected: %s", (text, message) => {
  expect(errorOf(createWith(`"sourceCatalogId":"${text}"`)).message).toContain(message);
});

test.each(["wAAAAAAAQACAAAAAAAAAAQ==", " C0000000-0000-4000-8000-000000000001\\t"])(
  "the UUID %s is accepted",
  (text) => {
    const { sourceCatalogId } = read(createWith(`"sourceCatalogId":"${text}"`));
    expect(sourceCatalogId).toBe("c0000000-0000-4000-8000-000000000001");
  },
);

test("-0 in place of an object is quoted as 0", () => {
  expect(errorOf(createWith('"schedule":-0')).message).toContain("from Number value (0)");
});
