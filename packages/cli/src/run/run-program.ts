import { type Command, CommanderError } from "commander";
import type { Io } from "./io.ts";

/**
 * Runs a program with its arguments, and prints an error as one line with a hint, or as an object with `--output json`.
 *
 * @returns The exit code.
 */
export async function runProgram(
  program: Command,
  args: readonly string[] | Promise<readonly string[]>,
  io: Io,
): Promise<number> {
  try {
    await program.parseAsync([...(await args)], { from: "user" });
  } catch (error) {
    // commander throws help as an error too. It must not load what only failures need.
    if (!(error instanceof CommanderError && error.exitCode === 0)) await fail(error, program, io);
  }
  return io.exitCode;
}

async function fail(error: unknown, program: Command, io: Io): Promise<void> {
  const { exitCodeOf } = await import("../errors/exit-code-of.ts");
  const { explainError, toErrorObject } = await import("../errors/explain-error.ts");
  io.exitCode = exitCodeOf(error);
  const isJson = program.opts()["output"] === "json";
  const lines = isJson ? [JSON.stringify(toErrorObject(error, io.exitCode, io.env))] : explainError(error, io.env);
  for (const line of lines) io.stderr.write(`${line}\n`);
}
