import process from "node:process";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { main } from "../src/main.ts";

// Runs command lines, given as JSON, one after another in this process, and prints what each printed.
const runs: object[] = [];
for (const args of JSON.parse(process.argv[2] ?? "")) {
  const { env } = process;
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const exitCode = await main(args, { env, stdin, stdout, stderr, signal: new AbortController().signal, exitCode: 0 });
  stdout.end();
  stderr.end();
  const [onStdout, onStderr] = await printed;
  runs.push({ exitCode, stdout: onStdout, stderr: onStderr });
}
process.stdout.write(JSON.stringify(runs));
