import {
  DEPRECATED_CONNECTION_ID,
  FAILING_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  makeConnection,
  makeSelectedStream,
} from "@airbyte-web-backend/mock";
import { document } from "@airbyte-web-backend/schema/document";
import { expect, test } from "vitest";
import { makeMock, post } from "./ask.ts";

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: { [name: string]: Schema };
}

const schemas = document.components["schemas"] as { [name: string]: Schema };

/** Every object of a value has all properties of its schema, in their order, and no list is null. */
function expectComplete(value: unknown, schema: Schema, path: string): void {
  const { items, properties } = withoutReference(schema);
  if (items) {
    expect(value, path).toBeInstanceOf(Array);
    for (const item of value as unknown[]) expectComplete(item, items, `${path}[]`);
  } else if (properties && value !== null) {
    expect(Object.keys(value as object), path).toEqual(Object.keys(properties));
    for (const [key, below] of Object.entries(value as object)) {
      expectComplete(below, properties[key] ?? {}, `${path}.${key}`);
    }
  }
}

function withoutReference(schema: Schema): Schema {
  const plain = schema.anyOf?.[0] ?? schema;
  const name = plain.$ref?.split("/").at(-1);
  return name === undefined ? plain : withoutReference(schemas[name] ?? {});
}

const connection = makeConnection({ syncCatalog: { streams: [makeSelectedStream({ jsonSchema: null })] } });

test.each([FAILING_CONNECTION_ID, INACTIVE_CONNECTION_ID, DEPRECATED_CONNECTION_ID, connection.connectionId])(
  "connection %s has every key at every level, in the order of the model",
  async (connectionId) => {
    const mock = makeMock();
    mock.state.connections.push(connection);
    const { body } = await post<unknown>(mock, "connections/get", { connectionId });
    expectComplete(body, { $ref: "#/components/schemas/WebBackendConnectionRead" }, "body");
  },
);

test("an operation without settings worth the name has every key", async () => {
  const mock = makeMock();
  for (const operation of mock.state.operations) if (operation.normalization) operation.normalization.option = null;
  const { body } = await post<unknown>(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expectComplete(body, { $ref: "#/components/schemas/WebBackendConnectionRead" }, "body");
});
