import { join } from "node:path";

/** The paths of this repository: the defaults of the command line. */
const root: string = join(import.meta.dirname, "../../../..");

export const project: Readonly<Record<"root" | "spec" | "package" | "out", string>> = {
  root,
  spec: join(root, "spec"),
  package: join(root, "packages/schema"),
  out: join(root, "packages/schema/src/generated"),
};
