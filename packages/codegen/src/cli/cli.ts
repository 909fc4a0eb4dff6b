import { Command, CommanderError, Option } from "commander";
import type { DiffOptions } from "../diff/diff.ts";
import type { DoctorOptions } from "../doctor/doctor.ts";
import type { GenerateOptions } from "../render/generate.ts";
import { project } from "./project.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that goes away early, such as `head`, is no failure: the exit code stays that of the command.
    if (error.code === "EPIPE") return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`codegen: the output cannot be written: ${error.message}\n`);
  });
}

// Each command loads what it needs when it runs: TypeScript and Ajv take longer to load than an unchanged run takes.
const program: Command = new Command("codegen")
  .description("Turns spec/<version> into the code of packages/schema, and looks after the spec.")
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ writeErr: () => {} }); // `tell` does

program
  .command("generate")
  .description("render packages/schema/src/generated/<version> from spec/<version>")
  .option("--check", "write nothing; exit 1 and name the files that differ")
  .option("--version <name>", "only this version, such as 0.36 (default: each folder of the spec)")
  .addOption(tagOption())
  .addOption(operationOption())
  .addOption(
    new Option("--only <part...>", "only these parts")
      .choices(["types", "operations", "enums", "validators", "document"])
      .default([], "all"),
  )
  .option("--spec <folder>", "the folder of the versions", project.spec)
  .option("--out <folder>", "the folder of the output", project.out)
  .option(
    "--package <folder>",
    "list the entries in this folder's package.json and jsr.json (default: packages/schema, unless --out is given)",
  )
  .action(async (options: GenerateOptions) => {
    const { generate } = await import("../render/generate.ts");
    process.exitCode = await generate(options);
  });

program
  .command("doctor")
  .description("say what is wrong with a spec, and what its corrections made of it; exit 1 if something is left")
  .option("--version <name>", "only this version (default: each folder of the spec)")
  .option("--uncorrected", "examine what is documented, as if there were no corrections")
  .addOption(tagOption())
  .addOption(operationOption())
  .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
  .option("--spec <folder>", "the folder of the versions", project.spec)
  .action(async (options: DoctorOptions) => {
    const { doctor } = await import("../doctor/doctor.ts");
    process.exitCode = await doctor(options);
  });

program
  .command("diff")
  .description("tell the changes from one document to another: breaking, risky, safe; exit 1 if one is breaking")
  .argument("<before>", "a version such as 0.36, a file, a folder, or a version in git such as main:0.36")
  .argument("<after>", "the same")
  .addOption(tagOption())
  .addOption(operationOption())
  .addOption(new Option("--format <format>").choices(["text", "json", "markdown"]).default("text"))
  .option("--spec <folder>", "the folder of the versions", project.spec)
  .action(async (before: string, after: string, options: DiffOptions) => {
    const { diff } = await import("../diff/diff.ts");
    process.exitCode = await diff(before, after, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}

function tagOption(): Option {
  return new Option("--tag <name...>", "only operations with these tags, and what they need").default([], "all");
}

function operationOption(): Option {
  return new Option("--operation <id...>", "only these operations, and what they need").default([], "all");
}

/** One line on stderr. */
function tell(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0; // --help, which has been printed
  const isLost = error instanceof CommanderError && error.code === "commander.help";
  const message = isLost ? "which command? See --help" : error instanceof Error ? error.message : String(error);
  const line = message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
  process.stderr.write(`codegen: ${line}\n`);
  // By name: importing the class would load it for the many runs that need it not.
  return error instanceof CommanderError || (error instanceof Error && error.name === "UsageError") ? 2 : 1;
}
