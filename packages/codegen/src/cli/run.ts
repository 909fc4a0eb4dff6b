import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import type { DiffOptions } from "../diff/diff.ts";
import type { DoctorOptions } from "../doctor/doctor.ts";
import type { GenerateOptions } from "../render/generate.ts";
import { project } from "./project.ts";
import { shownMessage, type Terminal } from "./terminal.ts";

/**
 * Runs a command line.
 *
 * @param argv Without the program itself: `["generate", "--check"]`.
 * @returns The exit code: 0, 1 if the input is invalid or the command finds something, 2 if the command line is invalid.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = makeProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    return report(error, terminal);
  }
}

function makeProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const folder = (path: string): string => resolve(terminal.cwd, path);
  const specOption = (): Option =>
    new Option("--spec <folder>", "the folder of the versions").default(project.spec, "spec/").argParser(folder);
  const program = new Command("codegen")
    .description("Generate the code of packages/schema from spec/, check a spec and compare two.")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: () => {} }); // `report` writes

  // Each command loads its modules when it runs: TypeScript and Ajv take longer to load than most commands to run.
  program
    .command("generate")
    .description("generate packages/schema/src/generated/<version> from spec/<version>")
    .option("--check", "write nothing; list the files that differ and exit with 1")
    .option("--version <name>", "only this version, such as 0.36 (default: all versions)")
    .addOption(tagOption())
    .addOption(operationOption())
    .addOption(
      new Option("--only <part...>", "only these parts")
        .choices(["types", "operations", "enums", "validators", "document"])
        .default([], "all"),
    )
    .addOption(specOption())
    .addOption(
      new Option("--out <folder>", "the output folder")
        .default(project.out, "packages/schema/src/generated")
        .argParser(folder),
    )
    .addOption(
      new Option(
        "--package <folder>",
        "list the entries in the package.json and jsr.json of this folder (default: packages/schema, unless --out is given)",
      ).argParser(folder),
    )
    .action(async (options: GenerateOptions) => {
      const { generate } = await import("../render/generate.ts");
      exit(await generate(options, terminal));
    });

  program
    .command("doctor")
    .description("find mistakes in a spec, and check whether its corrections fix them; exit with 1 if one is open")
    .option("--version <name>", "only this version (default: all versions)")
    .option("--uncorrected", "ignore the corrections")
    .addOption(tagOption())
    .addOption(operationOption())
    .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
    .addOption(specOption())
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import("../doctor/doctor.ts");
      exit(await doctor(options, terminal));
    });

  program
    .command("diff")
    .description("compare two documents: breaking, risky and safe changes; exit with 1 if one is breaking")
    .argument("<before>", "a version such as 0.36, a file, a folder, or a Git revision and a version: main:0.36")
    .argument("<after>", "the same")
    .addOption(tagOption())
    .addOption(operationOption())
    .addOption(new Option("--format <format>").choices(["text", "json", "markdown"]).default("text"))
    .addOption(specOption())
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = await import("../diff/diff.ts");
      exit(await diff(before, after, options, terminal));
    });
  return program;
}

function tagOption(): Option {
  return new Option("--tag <name...>", "only operations with these tags, and the schemas they use").default([], "all");
}

function operationOption(): Option {
  return new Option("--operation <id...>", "only these operations, and the schemas they use").default([], "all");
}

/** Writes an error as one line. */
function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0; // --help, which is written already
  const isCommandMissing = error instanceof CommanderError && error.code === "commander.help";
  const message = error instanceof Error ? error.message : String(error);
  const line = (isCommandMissing ? "missing command: see --help" : message)
    .replace(/^error: /, "")
    .replaceAll(/\s*\n\s*/g, " ");
  terminal.stderr.write(`codegen: ${shownMessage(line, terminal)}\n`);
  // Compared by name, so that the class is not loaded for each run.
  return error instanceof CommanderError || (error instanceof Error && error.name === "UsageError") ? 2 : 1;
}
