import process from "node:process";

/** `BENCH_OUTPUT` is there for the runs that are timed, so that they do not write over what the others use. */
export default {
  input: process.env.BENCH_INPUT ?? "./openapi.json",
  output: process.env.BENCH_OUTPUT ?? "./generated/hey-api",
  plugins: process.env.BENCH_PLUGINS?.split(",") ?? ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  logs: { level: "silent", file: false },
};
