import process from "node:process";

const unhandled: unknown[] = [];

process.on("unhandledRejection", (reason) => void unhandled.push(reason));

/** The rejections that nobody has handled since the last time. */
export function takeUnhandledRejections(): readonly unknown[] {
  return unhandled.splice(0);
}
