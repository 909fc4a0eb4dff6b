import { ref } from "../make-document.ts";
import { both, cat, dog, object, type SmallDocument, size, text } from "./small-document.ts";

export const ENUMS_AND_DISCRIMINATORS: readonly SmallDocument[] = [
  {
    name: "enums in each place for a schema",
    schemas: {
      Thing: {
        ...object({
          any: { anyOf: [size, { type: "null" }] },
          one: {
            oneOf: [
              { const: "a", title: "A" },
              { const: "b", description: "B" },
            ],
          },
          all: { allOf: [size, { description: "" }] },
          list: { type: "array", items: size },
          map: { type: "object", additionalProperties: size },
          tuple: { type: "array", prefixItems: [size, { enum: ["t"] }] },
          untyped: { enum: ["x", "y"] },
          numbers: { enum: [1, 2] },
          mixed: { enum: ["a", 1, null, true] },
          constant: { const: "z" },
          data: { enum: [{ a: 1 }, [1, "b"], {}] },
          big: { enum: [2 ** 63, -1, 1e21, 0.1] },
        }),
      },
    },
    paths: both(),
    values: {
      Thing: [
        {
          any: "s",
          one: "a",
          all: "l",
          list: ["s"],
          map: { x: "s" },
          tuple: ["s", "t"],
          untyped: "x",
          numbers: 1,
          mixed: 1,
        },
        { any: null, constant: "z", data: { a: 1 }, big: -1, mixed: null },
        { untyped: 5 },
        { constant: 5 },
        { one: "new" },
        { one: 5 },
      ],
    },
    program: [
      "declare const answer: OperationBodies['both']['response'];",
      "const one: 'a' | 'b' | (string & {}) | undefined = answer.one;",
      'const new1: api.ThingRead["one"] = "new", new2: api.ThingRead["untyped"] = "new", new3: api.ThingRead["numbers"] = 9;',
      "// @ts-expect-error a request is one of the known",
      'const old: api.Thing["one"] = "new";',
      'const v: api.Thing = { any: "s", one: "a", all: "l", list: ["s"], map: { x: "s" }, tuple: ["s", "t"], untyped: "x", mixed: 1, data: [1, "b"] };',
      "const w = [enums.thingOneValues, enums.thingMapValues, enums.thingAnyValues, enums.thingAllValues, enums.thingTuple2Values];",
    ].join("\n"),
  },
  {
    name: "discriminators with a mapping",
    schemas: {
      Cat: { ...cat, properties: { ...(cat["properties"] as object), size } },
      Dog: dog,
      Thing: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "t", mapping: { cat: "#/components/schemas/Cat", hund: "Dog", dog: "Dog" } },
      },
      List: { type: "array", items: { anyOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "t" } } },
    },
    paths: both(),
    values: { Thing: [{ t: "cat", meows: true, size: "s" }, { t: "dog", barks: true }, { t: "cat" }] },
    program: [
      "declare const thing: OperationBodies['both']['response'];",
      'if (thing.t === "cat") { const meows: boolean = thing.meows; } else { const barks: boolean = thing.barks; }',
      'const cat: api.CatRead["t"] = "cat", dogs: api.Dog["t"][] = ["dog", "hund"];',
    ].join("\n"),
  },
  {
    name: "discriminators without a mapping, of a base, and invalid ones",
    schemas: {
      Thing: { oneOf: [ref("cat-1"), ref("Dog")], discriminator: { propertyName: "t" } },
      "cat-1": cat,
      Dog: { ...dog, properties: { ...(dog["properties"] as object), t: { enum: ["Dog", "Hound"] } } },
      Base: {
        ...object({ kind: text }, { required: ["kind"] }),
        discriminator: { propertyName: "kind", mapping: { l: "Leaf" } },
      },
      Leaf: { allOf: [ref("Base"), object({ green: { type: "boolean" } })] },
      Root: { allOf: [ref("Base"), object({ deep: { type: "boolean" }, kind: { enum: ["Root", "root"] } })] },
      Fruit: { allOf: [ref("Leaf"), object({ sweet: { type: "boolean" } })] },
      Tree: { oneOf: [ref("Leaf"), ref("Root")], discriminator: { propertyName: "kind" } },
      Wrong: { oneOf: [ref("Odd"), ref("Even")], discriminator: { propertyName: "nothing" } },
      Odd: object({ t: { const: "odd" } }),
      Even: { oneOf: [ref("Odd"), ref("Tree")] },
    },
    paths: both(),
    values: { Thing: [{ t: "cat-1", meows: true }], Leaf: [{ kind: "l", green: true }], Fruit: [{ kind: "Fruit" }] },
    program: [
      'const a: api.cat1["t"] = "cat-1"; const b: api.Dog["t"] = "Dog"; const c: api.Root = { kind: "Root" };',
      'const d: api.Odd = { t: "odd" }; const e: api.Fruit = { kind: "Fruit", sweet: true };',
    ].join("\n"),
  },
];
