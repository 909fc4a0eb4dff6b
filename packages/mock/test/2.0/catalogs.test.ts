import { expect, test } from "vitest";
import { catalogOf, create } from "./connections.ts";
import { makeMock } from "./make-mock.ts";

test("refuses more than 20,000 fields with a message", async () => {
  const properties = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`f${at}`, {}]));
  const syncCatalog = catalogOf({}, { jsonSchema: { type: "object", properties } });
  const { status, body } = await create(makeMock(), { syncCatalog });
  expect(status).toBe(400);
  expect(body["message"]).toContain("20001 fields");
});

test("refuses a primary key with a null in it", async () => {
  const syncCatalog = catalogOf({ primaryKey: [null] as never });
  expect((await create(makeMock(), { syncCatalog })).status).toBe(500);
});
