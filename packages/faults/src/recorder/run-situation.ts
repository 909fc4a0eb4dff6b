import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Runtime } from "../runner/runtime.ts";
import type { CreateOutcome, RecordedFailure } from "./failure.ts";
import type { Scene, Situation } from "./situations.ts";

const COMMANDS: Readonly<Record<Exclude<Runtime, "chromium">, readonly string[]>> = {
  node: ["node", "--no-warnings"],
  bun: ["bun"],
  deno: ["deno", "run", "--quiet", "--allow-net", "--allow-env"],
};

/** Runs a program on a runtime, and returns what it prints. */
export async function runOn(
  runtime: keyof typeof COMMANDS,
  program: URL,
  urls: readonly string[],
  { env, within = [] }: Pick<Scene, "env" | "within">,
): Promise<string> {
  const [file = "", ...args] = [...within, ...COMMANDS[runtime], fileURLToPath(program), ...urls];
  const { stdout } = await promisify(execFile)(file, args, { env: { ...process.env, ...env } });
  return stdout;
}

/** Sends a request from a runtime in a situation, and returns the row for the table. */
export async function runSituation(situation: Situation, runtime: keyof typeof COMMANDS): Promise<RecordedFailure> {
  const scene = await situation.start();
  try {
    const outcome = await runOn(runtime, new URL("send-create.ts", import.meta.url), [scene.url], scene);
    return toRow(situation, runtime, JSON.parse(outcome), scene);
  } finally {
    scene.stop();
  }
}

export function toRow(
  { phase, name }: Pick<Situation, "phase" | "name">,
  runtime: Runtime,
  outcome: CreateOutcome,
  scene: Scene,
): RecordedFailure {
  return { runtime, phase, situation: name, seen: scene.seen(), ...withoutPorts(outcome, scene) };
}

/** Replaces the ports, which differ in each run: the server gets 8000, the proxy 3128. */
function withoutPorts(outcome: CreateOutcome, { url, env }: Scene): CreateOutcome {
  let text = JSON.stringify(outcome);
  const proxy = env?.["HTTP_PROXY"];
  const ports = [
    [new URL(url).port, "8000"],
    [proxy && new URL(proxy).port, "3128"],
  ];
  for (const [port, fixed] of ports) if (port) text = text.replace(new RegExp(`\\b${port}\\b`, "g"), `${fixed}`);
  // The local port differs in each run too.
  return JSON.parse(text.replace(/127\.0\.0\.1:\d{5}\b/g, "127.0.0.1:50000"));
}
