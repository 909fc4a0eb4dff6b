import type { UserConfig } from "vite";

const config: UserConfig = {
  build: { target: "es2022" }, // for top-level await
  server: { proxy: { "/api": process.env["AIRBYTE_URL"] ?? "http://localhost:8000" } },
};
export default config;
