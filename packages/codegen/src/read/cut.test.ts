import { describe, expect, test } from "vitest";
import { makeScratch } from "../../test/scratch.ts";
import { project } from "../cli/project.ts";
import { render } from "../render/render.ts";
import type { Cut } from "./cut.ts";
import { loadSpec, type Spec } from "./load-spec.ts";

const DOCUMENT = `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /orders/get:
    summary: An order
    post:
      operationId: getOrder
      tags: [orders]
      x-effect: read
      requestBody: { $ref: "#/components/requestBodies/ById" }
      responses:
        "200":
          description: The order.
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
  /people/get:
    post:
      operationId: getPerson
      tags: [people]
      x-effect: read
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } }
    delete:
      operationId: removePerson
      tags: [people, danger]
      x-effect: write
      responses:
        "204": { description: None. }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  requestBodies:
    ById: { content: { application/json: { schema: { $ref: "#/components/schemas/Id" } } } }
  schemas:
    Id: { type: string }
    Order:
      type: object
      properties:
        id: { $ref: "#/components/schemas/Id" }
        lines: { type: array, items: { $ref: "#/components/schemas/Line" } }
    Line:
      type: object
      properties: { order: { $ref: "#/components/schemas/Order" } }
    Person: { type: object, properties: { partner: { $ref: "#/components/schemas/Person" } } }
    Unused: { type: string }
`;
const NO_CORRECTIONS = "overlay: 1.1.0\nactions: []\n";

const tags = (...names: string[]): Cut => ({ tags: names, operations: [] });
const operations = (...ids: string[]): Cut => ({ tags: [], operations: ids });

describe("a cut", () => {
  test("by tag has the tagged operations and their components", async () => {
    const { written: document } = await load(tags("orders"));
    expect(Object.keys(document.paths)).toEqual(["/orders/get"]);
    expect(document.paths["/orders/get"]).toMatchObject({ summary: "An order", post: { operationId: "getOrder" } });
    expect(Object.keys(document.components.schemas)).toEqual(["Id", "Order", "Line"]);
    expect(document.components).toMatchObject({ requestBodies: { ById: {} }, securitySchemes: { token: {} } });
  });

  test("by operationId omits the other operations of a path", async () => {
    const { document } = await load(operations("removePerson"));
    expect(Object.keys(document.paths["/people/get"] ?? {})).toEqual(["delete"]);
    expect(document.components.schemas).toEqual({});
  });

  test("by both has both", async () => {
    const { document } = await load({ tags: ["orders"], operations: ["getPerson"] });
    expect(Object.keys(document.components.schemas)).toEqual(["Id", "Order", "Line", "Person"]);
  });

  test("without a selection has everything, unused schemas included", async () => {
    expect((await load(tags())).document.components.schemas).toHaveProperty("Unused");
  });

  test.each([tags("billing"), operations("getorder"), operations("Order")])(
    "of what is not there is an error: %j",
    async (cut) => {
      await expect(load(cut)).rejects.toThrow(
        /^(no operation has the tag billing|unknown operation (getorder|Order))$/,
      );
    },
  );

  test("ignores mistakes elsewhere", async () => {
    const broken = DOCUMENT.replace("Unused: { type: string }", "un-used: { $ref: nowhere }");
    await expect(load(tags(), broken)).rejects.toThrow("nowhere");
    await expect(load(tags("orders"), broken)).resolves.toBeDefined();
  });

  test("reports the position of a mistake in it", async () => {
    const broken = DOCUMENT.replace("#/components/schemas/Line", "#/components/schemas/Lin");
    await expect(load(tags("orders"), broken)).rejects.toThrow(/openapi\.yaml:39:46: /);
  });

  test("applies all corrections", async () => {
    const corrections = `overlay: 1.1.0
actions:
  - target: $.components.schemas.Order
    description: Orders have numbers.
    update: { required: [id], properties: { person: { $ref: "#/components/schemas/Person" } } }
  - target: $.components.schemas.Unused
    description: It is a number.
    remove: true
`;
    const { document } = await load(tags("orders"), DOCUMENT, corrections);
    expect(Object.keys(document.components.schemas)).toEqual(["Id", "Order", "Line", "Person"]);
    expect(document.components.schemas["Order"]?.required).toEqual(["id"]);
  });
});

test("the cut of the tag of all operations renders the same types and validators as the whole spec", async () => {
  const specs = await Promise.all([
    loadSpec(project.spec, "0.36"),
    loadSpec(project.spec, "0.36", tags("web_backend")),
  ]);
  const [whole, cut] = await Promise.all(specs.map((spec) => render(spec, ["types", "operations", "validators"])));
  expect(cut).toEqual(whole);
});

async function load(cut: Cut, openapi = DOCUMENT, corrections = NO_CORRECTIONS): Promise<Spec> {
  const { spec } = await makeScratch({ openapi, corrections });
  return loadSpec(spec, "0.1", cut);
}
