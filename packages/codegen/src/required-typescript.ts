import { createRequire } from "node:module";
import type ts from "typescript";

const typescript: typeof ts = createRequire(import.meta.url)("typescript");

// What `import ts from "typescript"` gives.
export default typescript;
