import { stringify } from "yaml";

/**
 * Generates an OpenAPI document like that of a full Airbyte: hundreds of operations that POST JSON, with their own and shared
 * schemas. 45 tags give about 20,000 lines, always the same.
 */
export function largeDocument(tags: number): string {
  const random = mulberry32(1);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {
    Id: { type: "string", format: "uuid", description: "Identifies an object." },
    Status: { type: "string", enum: ["active", "inactive", "deprecated"] },
    Problem: objectOf({ message: { type: "string" }, exceptionStack: { type: "array", items: { type: "string" } } }),
  };
  const responses = {
    NotFound: { description: "There is no such object.", content: json("Problem") },
    Invalid: { description: "The body cannot be used.", content: json("Problem") },
  };
  for (let tag = 0; tag < tags; tag++) {
    const subject = `Thing${tag}`;
    const parts = Array.from({ length: 6 }, (_, index) => `${subject}Part${index}`);
    for (const part of parts) schemas[part] = objectOf(randomProperties(random, pick, parts));
    schemas[`${subject}Query`] = objectOf({ id: { $ref: "#/components/schemas/Id" }, part: refTo(pick(parts)) }, [
      "id",
    ]);
    schemas[`${subject}Read`] = objectOf(
      {
        id: refTo("Id"),
        status: refTo("Status"),
        parts: { type: "array", items: refTo(pick(parts)) },
        main: refTo(pick(parts)),
      },
      ["id", "status"],
    );
    for (const verb of ["get", "list", "create", "update", "delete"]) {
      paths[`/v1/things_${tag}/${verb}`] = {
        post: {
          operationId: `${verb}${subject}`,
          tags: [`things_${tag}`],
          summary: `${verb} the things of group ${tag}`,
          description: `Works on group ${tag}. ${words(random, 30)}`,
          "x-effect": verb === "get" || verb === "list" ? "read" : "write",
          requestBody: { required: true, content: json(`${subject}Query`) },
          responses: {
            "200": { description: "The requested object.", content: json(`${subject}Read`) },
            "404": { $ref: "#/components/responses/NotFound" },
            "422": { $ref: "#/components/responses/Invalid" },
          },
        },
      };
    }
  }
  return stringify(
    { openapi: "3.1.0", info: { title: "Large", version: "1" }, paths, components: { responses, schemas } },
    { aliasDuplicateObjects: false },
  );
}

function randomProperties(
  random: () => number,
  pick: <T>(values: readonly T[]) => T,
  parts: readonly string[],
): object {
  const count = 8 + Math.floor(random() * 6);
  const kinds = [
    () => ({ type: "string" }),
    () => ({ type: ["integer", "null"], format: "int64" }),
    () => ({ type: "boolean", default: false }),
    () => ({ type: "array", items: { type: "string" } }),
    () => ({ type: "string", enum: ["one", "two", "three"] }),
    () => refTo(pick(parts)),
    () => refTo("Status"),
  ];
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `property${index}`,
      { ...pick(kinds)(), description: words(random, 8) },
    ]),
  );
}

function objectOf(properties: object, required: readonly string[] = []): object {
  return { type: "object", ...(required.length > 0 && { required }), properties };
}

function refTo(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function json(name: string): object {
  return { "application/json": { schema: refTo(name) } };
}

function words(random: () => number, count: number): string {
  const some = ["the", "stream", "of", "a", "source", "is", "read", "once", "and", "kept", "by", "its", "destination"];
  return Array.from({ length: count }, () => some[Math.floor(random() * some.length)]).join(" ");
}

/** A seeded generator of random numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
