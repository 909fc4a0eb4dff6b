import type { StreamJsonSchema } from "@airbyte-web-backend/schema";
import { makeStream } from "./builders.ts";
import type { Stream } from "./state.ts";

// The streams of the sources in the default state.

const text = { type: ["null", "string"] };
const integer = { type: ["null", "integer"] };
const number = { type: ["null", "number"] };
const timestamp = { type: ["null", "string"], format: "date-time" };

function table(properties: { [column: string]: unknown }): StreamJsonSchema {
  return { type: "object", properties };
}

/** Two sync modes, a default cursor and a source-defined key. */
const users: Stream = makeStream({
  name: "users",
  jsonSchema: table({ id: integer, email: text, full_name: text, created_at: timestamp, updated_at: timestamp }),
  defaultCursorField: ["updated_at"],
  sourceDefinedPrimaryKey: [["id"]],
  namespace: "public",
});

/** The name is not a valid alias: the alias is `order_items`. */
const orderItems: Stream = makeStream({
  name: "order-items",
  jsonSchema: table({ order_id: integer, line: integer, sku: text, quantity: integer, price: number }),
  sourceDefinedPrimaryKey: [["order_id"], ["line"]],
  namespace: "public",
});

/** One sync mode. */
const countries: Stream = makeStream({
  name: "countries",
  jsonSchema: table({ code: text, name: text }),
  supportedSyncModes: ["full_refresh"],
  namespace: "public",
});

/** No longer in the database. */
const legacyEvents: Stream = makeStream({
  name: "legacy_events",
  jsonSchema: table({ id: integer, payload: text }),
  namespace: "public",
});

/** The streams that the connections have stored. */
export const storedPostgresStreams: Record<"users" | "orderItems" | "countries" | "legacyEvents", Stream> = {
  users,
  orderItems,
  countries,
  legacyEvents,
};

/** The streams that Postgres has now: `users` has a new column, `invoices` is new, `legacy_events` is missing. */
export const discoveredPostgresStreams: Stream[] = [
  {
    ...users,
    jsonSchema: table({
      id: integer,
      email: text,
      full_name: text,
      country: text,
      created_at: timestamp,
      updated_at: timestamp,
    }),
  },
  orderItems,
  countries,
  makeStream({
    name: "invoices",
    jsonSchema: table({ id: integer, user_id: integer, total: number, issued_at: timestamp }),
    defaultCursorField: ["issued_at"],
    sourceDefinedPrimaryKey: [["id"]],
    namespace: "public",
  }),
];

/** The source defines the cursor. */
export const stripeStreams: { charges: Stream; customers: Stream } = {
  charges: makeStream({
    name: "charges",
    jsonSchema: table({ id: text, amount: integer, currency: text, customer: text, created: integer }),
    supportedSyncModes: ["full_refresh", "incremental"],
    sourceDefinedCursor: true,
    defaultCursorField: ["created"],
    sourceDefinedPrimaryKey: [["id"]],
  }),
  customers: makeStream({
    name: "customers",
    jsonSchema: table({
      id: text,
      email: text,
      created: integer,
      address: { type: ["null", "object"], properties: { country: text, city: text } },
    }),
    sourceDefinedCursor: true,
    defaultCursorField: ["created"],
    sourceDefinedPrimaryKey: [["id"]],
  }),
};

/** One sync mode, no cursor, no key. */
export const fakerStreams: { purchases: Stream; products: Stream } = {
  purchases: makeStream({
    name: "Purchases",
    jsonSchema: table({ id: number, user_id: number, product_id: number, purchased_at: timestamp }),
    supportedSyncModes: ["full_refresh"],
  }),
  products: makeStream({
    name: "Products",
    jsonSchema: table({ id: number, make: text, model: text, year: number, price: number }),
    supportedSyncModes: ["full_refresh"],
  }),
};
