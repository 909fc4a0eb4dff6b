import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Spec } from "../read/load-spec.ts";
import { entryBanner } from "./banner.ts";
import { literal } from "./code-text.ts";

const TEXT = "The OpenAPI 3.1 document with its corrections applied, for validators, fakes and code generators.";

/** Renders `document.gen.ts`: the corrected OpenAPI document. */
export function renderDocument(spec: Spec): string {
  // Many documents have no info, or a version that is a number.
  const { info } = spec.written as Partial<OpenApiDocument>;
  const texts = (["title", "version"] as const).filter((key) => typeof info?.[key] === "string");
  const infoType = [...texts.map((key) => `readonly ${key}: string`), "readonly [key: string]: unknown"].join("; ");
  return [
    entryBanner(spec, "/document", TEXT),
    "\n/** The OpenAPI 3.1 document of this version of the API, corrections applied. */\n",
    "export const document: {\n",
    "  readonly openapi: string;\n",
    `  readonly info${info === undefined ? "?" : ""}: { ${infoType} };\n`,
    "  readonly paths: { readonly [path: string]: { readonly [method: string]: unknown } };\n",
    "  readonly components: { readonly [section: string]: { readonly [name: string]: unknown } };\n",
    "  readonly [section: string]: unknown;\n",
    `} = ${literal(spec.written, 2)};\n`,
  ].join("");
}
