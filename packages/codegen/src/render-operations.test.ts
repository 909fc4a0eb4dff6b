import { describe, expect, test } from "vitest";
import { makeSpec, ref } from "../test/make-document.ts";
import type { Spec } from "./load-spec.ts";
import { renderOperations } from "./render-operations.ts";
import { renderValidators } from "./render-validators.ts";

describe("the answer of an operation that succeeds", () => {
  test.each([
    [["200"], "Thing"],
    [["201"], "Thing"],
    [["2XX"], "Thing"],
    [["404", "2XX"], "Thing"],
    [["500", "default"], undefined],
  ])("with the statuses %s is %s", (statuses, name) => {
    const spec = specWith(statuses);
    const type = name === undefined ? "undefined" : `api.${name}`;
    expect(renderOperations(spec, spec.document)).toContain(`getThing: { request: undefined; response: ${type} }`);
    const validators = renderValidators(spec, spec.document, "lenient");
    expect(validators.includes(`  getThing: validate${name},\n`)).toBe(name !== undefined);
  });
});

/** An operation that answers with a `Thing` if the status is one of success, and with a `Problem` otherwise. */
function specWith(statuses: readonly string[]): Spec {
  const spec = makeSpec({
    response: ref("Thing"),
    schemas: { Thing: { type: "string" }, Problem: { type: "string" } },
  });
  const operation = spec.document.paths["/things/get"]?.["post"];
  if (!operation) throw new Error("the document has no operation");
  const response = (status: string) => ({
    description: "",
    content: { "application/json": { schema: ref(status.startsWith("2") ? "Thing" : "Problem") } },
  });
  operation.responses = Object.fromEntries(statuses.map((status) => [status, response(status)]));
  return spec;
}
