import { createProgram } from "./program.ts";
import type { Io } from "./run/io.ts";
import { runProgram } from "./run/run-program.ts";

/**
 * The command line, without the process around it.
 *
 * @param args Without the name of the program.
 * @returns The exit code.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const program = createProgram(io);
  if (args.length === 0) {
    program.outputHelp();
    return io.exitCode;
  }
  if (args[0] !== "complete") return runProgram(program, args, io);
  const { addComplete } = await import("./completion/add-complete.ts");
  return runProgram(program, addComplete(program, args, io), io);
}
