import process from "node:process";
import { setTimeout } from "node:timers";
import { CommanderError } from "commander";
import { EXIT_CODES } from "./exit-code.ts";
import { interruption } from "./interruption.ts";
import { createProgram } from "./program.ts";

const signal = interruption(EXIT_CODES.interrupted);
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
const program = createProgram(signal);
try {
  if (args[0] === "complete") {
    const { addComplete } = await import("./completion/add-complete.ts");
    args = await addComplete(program, args, signal);
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
  // Deno 2.9 never ends by itself after a fetch that it did not permit. Where nothing hangs, this does nothing. A reader may
  // be slow: what was printed is written first.
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write("", resolve));
  setTimeout(() => process.exit(), 500).unref();
}
