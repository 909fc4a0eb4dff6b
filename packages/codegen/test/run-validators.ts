import type { Spec } from "../src/read/load-spec.ts";
import { compileValidators, type Strictness } from "../src/render/render-validators.ts";

type Check = (value: unknown) => boolean;

/** The compiled validators of a spec, as functions by the names of their schemas. */
export function validatorsOf(spec: Spec, strictness: Strictness): Readonly<Record<string, Check>> {
  const { code, functions } = compileValidators(spec, strictness);
  const entries = [...functions].map(([name, implementation]) => `${name}: ${implementation}`);
  return new Function(`"use strict"; ${code}; return { ${entries.join(", ")} };`)();
}
