import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Runtime } from "../runner/runtime.ts";
import type { CreateOutcome, RecordedFailure } from "./failure.ts";
import type { Scene, Situation } from "./situations.ts";

const program = fileURLToPath(new URL("send-create.ts", import.meta.url));

const COMMANDS: Readonly<Record<Exclude<Runtime, "chromium">, readonly string[]>> = {
  node: ["node", "--no-warnings", program],
  bun: ["bun", program],
  deno: ["deno", "run", "--quiet", "--allow-net", "--allow-env", program],
};

/** Sends a request from a runtime in a situation, and returns the row for the table. */
export async function runSituation(
  situation: Situation,
  runtime: Exclude<Runtime, "chromium">,
): Promise<RecordedFailure> {
  const scene = await situation.start();
  try {
    const outcome = await runProgram(scene, COMMANDS[runtime]);
    return toRow(situation, runtime, outcome, scene);
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

async function runProgram({ url, env, within = [] }: Scene, command: readonly string[]): Promise<CreateOutcome> {
  const [file = "", ...args] = [...within, ...command, url];
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk;
  });
  await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (output === "") throw new Error(errors);
  return JSON.parse(output);
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
