import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDocuments } from "../src/diff/compare-documents.ts";
import { examine } from "../src/doctor/rules.ts";
import type { OpenApiDocument } from "../src/document/openapi-document.ts";
import type { Spec } from "../src/read/load-spec.ts";
import { SpecError } from "../src/read/spec-error.ts";
import { render } from "../src/render/render.ts";
import { scatteredArbitrary, valueArbitrary } from "./arbitrary-document.ts";
import { compileFiles } from "./compile-types.ts";
import { specOf } from "./make-document.ts";
import { rawVerdict } from "./raw-verdict.ts";
import { validatorsOf } from "./run-validators.ts";

/** Undefined for a document that codegen rejects with a position. */
function specIfValid(document: OpenApiDocument): Spec | undefined {
  try {
    return specOf(document);
  } catch (error) {
    if (error instanceof SpecError && error.place.line !== undefined) return undefined;
    throw error;
  }
}

/** Skips a document that codegen rejects. */
function usableSpec(document: OpenApiDocument): Spec {
  const spec = specIfValid(document);
  fc.pre(spec !== undefined);
  return spec as Spec;
}

/** One value of each schema, chosen with the document. */
function withValues(options: { isExplicit: boolean }) {
  return scatteredArbitrary(options).chain((document) =>
    fc.record({
      document: fc.constant(document),
      values: fc.record(
        Object.fromEntries(
          Object.entries(document.components.schemas).map(([name, schema]) => [
            name,
            fc.array(safeValue(document, schema), { minLength: 4, maxLength: 4 }),
          ]),
        ),
      ),
    }),
  );
}

function safeValue(document: OpenApiDocument, schema: Parameters<typeof valueArbitrary>[1]): fc.Arbitrary<unknown> {
  try {
    return valueArbitrary(document, schema);
  } catch {
    return fc.jsonValue(); // a schema that refers to itself, which codegen rejects
  }
}

/** The documents are the same in each run. `FUZZ_SEED=<number>` generates others, `FUZZ_FACTOR=<number>` more. */
const seed = Number(process.env["FUZZ_SEED"] ?? 36);
const numRuns = 25 * Number(process.env["FUZZ_FACTOR"] ?? 1);

describe("for any valid document", () => {
  test("the generated files compile and are reproducible", async () => {
    const documents = fc.sample(scatteredArbitrary({ isExplicit: false }), { seed, numRuns: numRuns / 2 });
    // One program for all documents: most of the time goes to the library declarations.
    const all = new Map<string, string>();
    for (const [index, document] of documents.entries()) {
      const [spec, again] = [specIfValid(document), specIfValid(document)];
      if (!spec || !again) continue;
      const files = await render(spec, ["types", "operations", "enums"]);
      expect(await render(again, ["types", "operations", "enums"])).toEqual(files);
      for (const [name, text] of files) all.set(`${index}/${name}`, text);
    }
    expect(all.size).toBeGreaterThan(numRuns / 2);
    expect(await compileFiles(all)).toBe("");
  });

  test("strict validators agree with Ajv if objects are explicitly open or closed", () => {
    fc.assert(
      fc.property(withValues({ isExplicit: true }), ({ document, values }) => {
        const spec = usableSpec(document);
        const strict = validatorsOf(spec, "strict");
        for (const [name, samples] of Object.entries(values)) {
          const raw = rawVerdict(spec.written, name);
          expect(samples.map((value) => strict[name]?.(value))).toEqual(samples.map(raw));
        }
      }),
      { seed, numRuns },
    );
  });

  test("Ajv accepts what strict validators accept, and lenient ones accept what Ajv accepts", () => {
    fc.assert(
      fc.property(withValues({ isExplicit: false }), ({ document, values }) => {
        const spec = usableSpec(document);
        const [strict, lenient] = [validatorsOf(spec, "strict"), validatorsOf(spec, "lenient")];
        for (const [name, samples] of Object.entries(values)) {
          const raw = rawVerdict(spec.written, name);
          for (const value of samples) {
            if (strict[name]?.(value)) expect(raw(value)).toBe(true);
            if (raw(value)) expect(lenient[name]?.(value)).toBe(true);
          }
        }
      }),
      { seed, numRuns },
    );
  });

  test("the doctor terminates, and the diff with itself is empty", () => {
    fc.assert(
      fc.property(scatteredArbitrary({ isExplicit: false }), (document) => {
        const spec = usableSpec(document);
        expect(Array.isArray(examine(spec.document))).toBe(true);
        expect(compareDocuments(spec.document, structuredClone(spec.document))).toEqual([]);
      }),
      { seed, numRuns },
    );
  });
});
