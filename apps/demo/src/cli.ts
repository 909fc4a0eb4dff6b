import process from "node:process";
import { setTimeout } from "node:timers";
import { CommanderError } from "commander";
import { EXIT_CODES } from "./exit-code.ts";
import { createProgram } from "./program.ts";

const interruption = new AbortController();
process.on("SIGINT", () => {
  // A second Ctrl-C ends the program at once. Not by `once`: libraries that tidy up the terminal end a program that has no
  // listener of its own any more.
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
});
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that goes away early, such as `head`, is no failure: what is left to do is still done.
    if (error.code === "EPIPE") return;
    // A full disk is one: what was to be kept is not.
    process.exitCode = EXIT_CODES.unexpected;
    if (stream === process.stdout) process.stderr.write(`error: the result could not be written: ${error.message}\n`);
  });
}

let args = process.argv.slice(2);
const program = createProgram(interruption.signal);
try {
  if (args[0] === "complete") {
    const { addComplete } = await import("./completion/add-complete.ts");
    args = await addComplete(program, args, interruption.signal);
  }
  await program.parseAsync(args, { from: "user" });
} catch (error) {
  // Help that was asked for comes as an error too, and must not wait for what only failures need.
  if (!(error instanceof CommanderError && error.exitCode === 0)) await fail(error);
}

async function fail(error: unknown): Promise<void> {
  const { exitCodeOf } = await import("./exit-code-of.ts");
  const { explainError, toErrorObject } = await import("./explain-error.ts");
  const exitCode = exitCodeOf(error);
  const isForPrograms = program.opts()["output"] === "json";
  const lines = isForPrograms ? [JSON.stringify(toErrorObject(error, exitCode))] : explainError(error);
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = exitCode;
  // Deno 2.9 never ends by itself after a fetch that it did not permit. Where nothing hangs, this does nothing.
  setTimeout(() => process.exit(), 500).unref();
}
