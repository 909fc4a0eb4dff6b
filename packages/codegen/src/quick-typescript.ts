import { registerHooks } from "node:module";

/**
 * Makes every `import` of TypeScript a `require`, from now on. Node reads the 9 MB of a CommonJS package that is imported
 * twice more: to find out that it is CommonJS, and to find the names that it exports.
 */
export function importTypeScriptQuickly(): void {
  const module = new URL("required-typescript.ts", import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "typescript" && !context.conditions.includes("require")
        ? next(module, context)
        : next(specifier, context),
  });
}
