import { run } from "./run.ts";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that stops early, such as `head`, does not change the exit code.
    if (error.code === "EPIPE") return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`codegen: the output cannot be written: ${error.message}\n`);
  });
}

const { stdout, stderr } = process;
const code = await run(process.argv.slice(2), { cwd: process.cwd(), stdout, stderr });
// An output that cannot be written may have set it already.
process.exitCode ||= code;
