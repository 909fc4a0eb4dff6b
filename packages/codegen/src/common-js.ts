import { registerHooks } from "node:module";

/**
 * Tells Node that a package is CommonJS, for all that import it from now on. TypeScript does not say so itself, and Node
 * would parse its 9 MB once more to find out.
 */
export function expectCommonJs(name: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      return specifier === name ? { ...resolved, format: "commonjs" } : resolved;
    },
  });
}
