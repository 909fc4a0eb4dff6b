import { _, type KeywordCxt, str } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";

/**
 * Replaces `multipleOf` of Ajv, for which 0.07 is no multiple of 0.01, because 0.07 / 0.01 is 7.000000000000001. A multiple may differ
 * by a few units in the last place. Ajv's own tolerance is absolute, so that it accepts 86400001 as a multiple of 86400000.
 */
export function allowDecimalMultiples(ajv: Ajv2020): void {
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    error: {
      message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
      params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
    },
    code(context: KeywordCxt) {
      const { data, schemaCode } = context;
      const multiple = _`Math.round(${data} / ${schemaCode}) * ${schemaCode}`;
      context.fail(_`Math.abs(${multiple} - ${data}) > 1e-15 * Math.abs(${data})`);
    },
  });
}
