import process from "node:process";

/** `BENCH_OUTPUT` keeps timed runs from overwriting the output that other programs use. */
export default {
  input: process.env.BENCH_INPUT ?? "./openapi.json",
  output: process.env.BENCH_OUTPUT ?? "./generated/hey-api",
  plugins: process.env.BENCH_PLUGINS?.split(",") ?? ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  logs: { level: "silent", file: false },
};
