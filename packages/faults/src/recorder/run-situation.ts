import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Runtime } from "../runner/runtime.ts";
import type { Ending, RecordedFailure } from "./failure.ts";
import type { Scene, Situation } from "./situations.ts";

const program = fileURLToPath(new URL("ask.ts", import.meta.url));

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
    const ending = await ask(scene, COMMANDS[runtime]);
    return toRow(situation, runtime, ending, scene);
  } finally {
    scene.stop();
  }
}

export function toRow(
  { phase, name }: Pick<Situation, "phase" | "name">,
  runtime: Runtime,
  ending: Ending,
  scene: Scene,
): RecordedFailure {
  return { runtime, phase, situation: name, seen: scene.seen(), ...withoutPorts(ending, scene) };
}

async function ask({ url, env, within = [] }: Scene, command: readonly string[]): Promise<Ending> {
  const [file = "", ...args] = [...within, ...command, url];
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let complaints = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk;
  });
  await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (output === "") throw new Error(complaints);
  return JSON.parse(output);
}

/** Replaces the ports, which differ in each run: the server gets 8000, the proxy 3128. */
function withoutPorts(ending: Ending, { url, env }: Scene): Ending {
  let text = JSON.stringify(ending);
  const proxy = env?.["HTTP_PROXY"];
  const ports = [
    [new URL(url).port, "8000"],
    [proxy && new URL(proxy).port, "3128"],
  ];
  for (const [port, fixed] of ports) if (port) text = text.replace(new RegExp(`\\b${port}\\b`, "g"), `${fixed}`);
  // The local port differs in each run too.
  return JSON.parse(text.replace(/127\.0\.0\.1:\d{5}\b/g, "127.0.0.1:50000"));
}
