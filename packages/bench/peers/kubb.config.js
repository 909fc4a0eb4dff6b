import process from "node:process";
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  input: { path: process.env.BENCH_INPUT ?? "./openapi.json" },
  output: { path: process.env.BENCH_OUTPUT ?? "./generated/kubb", clean: true, format: false, lint: false },
  plugins: [pluginOas({ validate: false, generators: [] }), pluginTs(), pluginClient({ client: "fetch" })],
});
