import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, inject, test } from "vitest";
import type { Configuration, Stats } from "webpack";
import { type Run, run } from "../src/run.ts";
import { walkOutput } from "./walk-output.ts";

const webpack = createRequire(import.meta.url)("webpack") as (
  configuration: Configuration,
  done: (error: Error | null, stats?: Stats) => void,
) => void;

const project = inject("project");

/** Bundles an entry for browsers as a single module, and returns the warnings. */
type Bundle = (entry: string, file: string) => Promise<readonly string[]>;

const bundlers: [name: string, bundle: Bundle][] = [
  [
    "esbuild",
    async (entry, file) => {
      const { errors, warnings } = await build({
        entryPoints: [join(project, entry)],
        outfile: join(project, file),
        bundle: true,
        format: "esm",
        platform: "browser",
        logLevel: "silent",
      });
      return [...errors, ...warnings].map(({ text }) => text);
    },
  ],
  [
    "Rollup",
    async (entry, file) => {
      const warnings: string[] = [];
      const bundle = await rollup({
        input: join(project, entry),
        plugins: [nodeResolve({ browser: true })],
        onLog: (_, { message }) => warnings.push(message),
      });
      await bundle.write({ file: join(project, file), format: "es", inlineDynamicImports: true });
      await bundle.close();
      return warnings;
    },
  ],
  [
    "webpack",
    async (entry, file) => {
      const stats = await new Promise<Stats | undefined>((resolve, reject) => {
        const configuration: Configuration = {
          context: project,
          entry: `./${entry}`,
          mode: "production",
          target: ["web", "es2022"],
          experiments: { outputModule: true },
          performance: { hints: false },
          output: { path: project, filename: file, library: { type: "module" } },
        };
        webpack(configuration, (error, result) => (error ? reject(error) : resolve(result)));
      });
      const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
      return [...errors, ...warnings].map(({ message }) => message);
    },
  ],
];

describe.each(bundlers)("bundled with %s", (name, bundle) => {
  test.each(["in-process", "main-entry"])("%s bundles without warnings and runs", async (program) => {
    const file = `${program}.${name}.bundle.mjs`;
    expect(await bundle(`js/${program}.js`, file)).toEqual([]);
    const passed: Run = { exitCode: 0, stdout: walkOutput, stderr: "" };
    expect(await run(["node", file], { cwd: project })).toEqual(passed);
  });

  test("drops unused code", async () => {
    const whole = `in-process.${name}.bundle.mjs`;
    const part = `one-name-each.${name}.bundle.mjs`;
    expect(await bundle("js/one-name-each.js", part)).toEqual([]);
    expect(await run(["node", part], { cwd: project })).toEqual({
      exitCode: 0,
      stdout: "false true 36 users\n",
      stderr: "",
    });
    const [{ size: partBytes }, { size: wholeBytes }] = await Promise.all([
      stat(join(project, part)),
      stat(join(project, whole)),
    ]);
    expect(partBytes).toBeLessThan(wholeBytes / 20);
  });
});
