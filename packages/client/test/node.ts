/** The parts of Node that tests look through. The package keeps to web standards, so Node's types are not there. */
interface Builtins {
  "node:util": { inspect(value: unknown, options?: { depth: number | null; showHidden?: boolean }): string };
  "node:fs": {
    readFileSync(file: URL, encoding: "utf8"): string;
    readdirSync(folder: URL, options: { recursive: true; encoding: "utf8" }): string[];
  };
  "node:events": { getEventListeners(target: EventTarget, type: string): readonly unknown[] };
}

interface NodeProcess {
  getBuiltinModule<Name extends keyof Builtins>(name: Name): Builtins[Name];
  on(event: "unhandledRejection", listener: (reason: unknown) => void): void;
  off(event: "unhandledRejection", listener: (reason: unknown) => void): void;
}

const { process } = globalThis as typeof globalThis & { process: NodeProcess };

/** Everything that printing a value would show, hidden properties included. */
export function inspect(value: unknown): string {
  return process.getBuiltinModule("node:util").inspect(value, { depth: null, showHidden: true });
}

/** The text of a file of this package. */
export function readText(path: string): string {
  return process.getBuiltinModule("node:fs").readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

/** The files below a folder of this package, by their paths from there. */
export function filesIn(folder: string): string[] {
  const url = new URL(`../${folder}/`, import.meta.url);
  return process.getBuiltinModule("node:fs").readdirSync(url, { recursive: true, encoding: "utf8" });
}

/** How many listeners wait for the signal to be aborted. */
export function countListeners(signal: AbortSignal): number {
  return process.getBuiltinModule("node:events").getEventListeners(signal, "abort").length;
}

/** What the process would complain about after `action`: rejections that nobody looked at. */
export async function unhandledRejections(action: () => Promise<unknown>): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const listener = (reason: unknown): void => void reasons.push(reason);
  process.on("unhandledRejection", listener);
  try {
    await action();
    await nextTask();
  } finally {
    process.off("unhandledRejection", listener);
  }
  return reasons;
}

/** Node reports a rejection when the task in which it happened is over. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port2.onmessage = () => {
      port1.close();
      resolve();
    };
    port1.postMessage(undefined);
  });
}
