import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compareDocuments } from "../src/diff/compare-documents.ts";
import { diagnose } from "../src/doctor/diagnose.ts";
import { loadSpec } from "../src/read/load-spec.ts";
import { SpecError } from "../src/read/spec-error.ts";
import { render } from "../src/render/render.ts";
import { placesIn, replaced } from "./mutations-of.ts";
import { CORRECTIONS, makeScratch, OPENAPI } from "./scratch.ts";

/** What an author may write where something else belongs. */
const REPLACEMENTS: readonly unknown[] = [
  null,
  -1,
  "text",
  "",
  true,
  [],
  {},
  [null],
  [5],
  { a: null },
  { a: 5 },
  { $ref: 5 },
  { $ref: "#/info" },
  { $ref: "#/components/schemas/Thing" },
];

const FACTS = `
statuses: [{ status: "400", body: Thing, operations: all, why: It is, source: Seen. }]
nulls: [{ schema: Thing, properties: [kind], why: It is, source: Seen. }]
accepted: [{ rule: known-null, subjects: [Thing.kind], reason: Fine. }]
`;

describe("any value in place of any part gives code, or one line with a position:", () => {
  const files = { "openapi.yaml": OPENAPI, "corrections.yaml": CORRECTIONS, "doctor.yaml": FACTS };

  test.each(Object.entries(files))("%s", async (name, text) => {
    const { spec } = await makeScratch();
    await writeFile(join(spec, "0.1/doctor.yaml"), FACTS);
    const before = await loadSpec(spec, "0.1");
    await diagnose(spec, "0.1");

    const unexplained: string[] = [];
    let refused = 0;
    for (const path of placesIn(parse(text))) {
      for (const replacement of REPLACEMENTS) {
        await writeFile(join(spec, "0.1", name), JSON.stringify(replaced(parse(text), path, () => replacement)));
        const generation = [
          async () => {
            const after = await loadSpec(spec, "0.1");
            await render(after);
            compareDocuments(before.document, after.document);
          },
          () => loadSpec(spec, "0.1", { tags: [], operations: ["getThing"] }),
        ];
        // Only the doctor reads the facts.
        const attempts = [...(name === "doctor.yaml" ? [] : generation), () => diagnose(spec, "0.1")];
        for (const attempt of attempts) {
          const error = await attempt().then(
            () => undefined,
            (reason: Error) => reason,
          );
          if (error === undefined) continue;
          refused += 1;
          // The cut may lack the operation.
          const isExplained = (error instanceof SpecError && error.place.line) || error.name === "UsageError";
          if (!isExplained) unexplained.push(`${path.join("/")} = ${JSON.stringify(replacement)}: ${error.stack}`);
        }
      }
    }
    expect(unexplained).toEqual([]);
    expect(refused).toBeGreaterThan(50);
  });
});
