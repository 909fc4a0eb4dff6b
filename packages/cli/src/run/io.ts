import process from "node:process";
import type { Readable, Writable } from "node:stream";
import type { Environment } from "../settings/environment.ts";

/** What a program reads from and writes to: those of the process, or those of a test. */
export interface Io {
  readonly env: Environment;
  /** The folder that paths are relative to. Default: that of the process. */
  readonly cwd?: string | undefined;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
  exitCode: number;
}

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export function ioOfProcess(signal: AbortSignal): Io {
  const { env, stdin, stdout, stderr } = process;
  return { env, stdin, stdout, stderr, signal, exitCode: 0 };
}
