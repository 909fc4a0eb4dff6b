import { posix } from "node:path";
import ts from "typescript-5";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  isolatedDeclarations: true,
  declaration: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  types: [],
};

const host = ts.createCompilerHost(OPTIONS);
/** Parsing the library declarations takes most of the time, so each is parsed once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** TypeScript's errors in these files (name → text), one line each. */
export function compileErrors(files: ReadonlyMap<string, string>): string[] {
  const paths = new Map([...files].map(([name, text]) => [posix.join("/generated", name), text]));
  const program = ts.createProgram([...paths.keys()], OPTIONS, {
    ...host,
    directoryExists: (path) => path.startsWith("/generated") || (host.directoryExists?.(path) ?? false),
    fileExists: (path) => paths.has(path) || host.fileExists(path),
    readFile: (path) => paths.get(path) ?? host.readFile(path),
    getSourceFile: (path, options) => {
      const text = paths.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, options);
      if (!libraries.has(path)) libraries.set(path, host.getSourceFile(path, options));
      return libraries.get(path);
    },
    getCurrentDirectory: () => "/generated",
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.text.slice(start, start + 80).split("\n")[0] : "";
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")} at ${line}`;
  });
}
