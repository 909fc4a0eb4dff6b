import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const children: ChildProcess[] = [];

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Started {
  child: ChildProcessWithoutNullStreams;
  ended: Promise<Ended>;
  /** The base URL that the program prints. */
  ready: Promise<string>;
}

/** Starts the program. Call `killAll` after each test. */
export function start(args: readonly string[], flags: readonly string[] = []): Started {
  const child = spawn(process.execPath, [...flags, bin, ...args]);
  children.push(child);
  const text = { stdout: "", stderr: "" };
  child.stderr.on("data", (chunk) => {
    text.stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, ...text })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      text.stdout += chunk;
      const url = /^airbyte-mock listens on (\S+)\n/.exec(text.stdout)?.[1];
      if (url) resolve(url);
    });
    ended.then(({ stderr }) => reject(new Error(`airbyte-mock has ended: ${stderr}`)));
  });
  // Not awaited by tests that only wait for the exit.
  ready.catch(() => undefined);
  return { child, ended, ready };
}

export async function stop({ child, ended }: Started, signal: NodeJS.Signals = "SIGTERM"): Promise<Ended> {
  child.kill(signal);
  return ended;
}

export function killAll(): void {
  for (const child of children.splice(0)) child.kill("SIGKILL");
}
