import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Command, cleanEnvironment, signalGroup } from "./run.ts";

export interface StartedMock {
  /** The `baseUrl` for `createClient`. */
  readonly url: string;
  /** Stops the process and waits for its exit. */
  readonly stop: () => Promise<void>;
}

/** Some package managers check the installation first. */
const STARTS_WITHIN_MS = 600_000;
const STOPS_WITHIN_MS = 120_000;

/**
 * Starts `airbyte-mock` on a free port.
 *
 * @param command The command before `--port`, such as `["npx", "airbyte-mock"]`.
 * @throws {Error} The process exits or does not print its address in time.
 */
export async function startMock(
  [program, ...args]: Command,
  { cwd, env }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<StartedMock> {
  // Detached, so that stop() also signals the children of a package manager.
  const child = spawn(program, [...args, "--port", "0"], {
    cwd,
    env: { ...cleanEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const closed = once(child, "close");
  const killOnExit = (): void => signalGroup(child, "SIGKILL");
  process.once("exit", killOnExit);
  const stop = async (): Promise<void> => {
    signalGroup(child, "SIGTERM");
    const hangs = setTimeout(() => signalGroup(child, "SIGKILL"), STOPS_WITHIN_MS);
    await closed;
    clearTimeout(hangs);
    process.off("exit", killOnExit);
  };

  let output = "";
  const url = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), STARTS_WITHIN_MS);
    const listen = (text: string): void => {
      output += text;
      const found = /^airbyte-mock listens on (\S+)$/m.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", listen);
    child.on("error", (error) => {
      output += error.message;
      resolve(undefined);
    });
    child.on("close", () => resolve(undefined));
    child.on("close", () => clearTimeout(timer));
  });
  if (url !== undefined) return { url, stop };
  await stop().catch(() => undefined);
  throw new Error(`${[program, ...args].join(" ")} did not start in ${cwd}: ${output.trim()}`);
}
