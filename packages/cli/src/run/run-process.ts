import process from "node:process";
import { setTimeout } from "node:timers";
import { EXIT_CODES } from "../errors/exit-code.ts";
import { interruption } from "./interruption.ts";
import { type Io, ioOfProcess } from "./io.ts";

/** The scripts of this repository that start a program of it. */
const SCRIPTS = ["cli", "demo", "demo:web"];

/**
 * Goes to the user's folder, which paths and the settings file are relative to. Package managers run a script in the folder of
 * its package.
 */
function enterUserFolder(): void {
  if ("Deno" in globalThis) return; // It needs permissions for variables and for other folders.
  const { npm_lifecycle_event: script = "", INIT_CWD: folder } = process.env;
  if (folder && SCRIPTS.includes(script)) process.chdir(folder);
}

/**
 * Runs `main` with the arguments and streams of this process, and ends it with the exit code.
 *
 * Ctrl-C, SIGTERM and SIGHUP abort `io.signal`; a second one ends the process. A reader of stdout that goes away, such as
 * `head`, is not an error; a full disk is.
 */
export async function runProcess(main: (args: readonly string[], io: Io) => Promise<number>): Promise<void> {
  enterUserFolder();
  const io = ioOfProcess(interruption(EXIT_CODES.interrupted));
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      process.exitCode ||= EXIT_CODES.unexpected;
      if (stream === stdout) stderr.write(`error: cannot write the result: ${error.message}\n`);
    });
  }
  const exitCode = await main(process.argv.slice(2), io);
  // A failed write may have set one already.
  if (exitCode === EXIT_CODES.done) return;
  process.exitCode = exitCode;
  // Deno 2.9 does not exit after a fetch that it did not permit. Output that a slow reader has not taken is written first.
  for (const stream of [stdout, stderr]) await new Promise((resolve) => stream.write("", resolve));
  setTimeout(() => process.exit(), 500).unref();
}
