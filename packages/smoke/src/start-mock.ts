import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Command, cleanEnvironment, signalGroup } from "./run.ts";

export interface StartedMock {
  /** Where the API is, as `createClient` takes it. */
  readonly url: string;
  /** Asks it to end, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** A package manager may first have to look at what is installed. */
const STARTS_WITHIN_MS = 120_000;
const STOPS_WITHIN_MS = 20_000;

/**
 * Starts `airbyte-mock` as a user would, on a free port.
 *
 * @param command What a user types before `--port`, such as `["npx", "airbyte-mock"]`.
 * @throws {Error} It ends, or does not say in time where it listens.
 */
export async function startMock(
  [program, ...args]: Command,
  { cwd, env }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<StartedMock> {
  // A group of its own: what a package manager starts has to end with it.
  const child = spawn(program, [...args, "--port", "0"], {
    cwd,
    env: { ...cleanEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const closed = once(child, "close");
  // A test that fails half-way must leave nothing running.
  const endWithUs = (): void => signalGroup(child, "SIGKILL");
  process.once("exit", endWithUs);
  const stop = async (): Promise<void> => {
    signalGroup(child, "SIGTERM");
    const hangs = setTimeout(() => signalGroup(child, "SIGKILL"), STOPS_WITHIN_MS);
    await closed;
    clearTimeout(hangs);
    process.off("exit", endWithUs);
  };

  let said = "";
  const url = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), STARTS_WITHIN_MS);
    const listen = (text: string): void => {
      said += text;
      const found = /^airbyte-mock listens on (\S+)$/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", listen);
    child.on("error", (error) => {
      said += error.message;
      resolve(undefined);
    });
    child.on("close", () => resolve(undefined));
    child.on("close", () => clearTimeout(timer));
  });
  if (url !== undefined) return { url, stop };
  await stop().catch(() => undefined);
  throw new Error(`${[program, ...args].join(" ")} does not start in ${cwd}: ${said.trim()}`);
}
