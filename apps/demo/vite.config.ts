import process from "node:process";
import { defineConfig } from "vite";
import { webConfig } from "./web/server/web-config.ts";

export default defineConfig(() => webConfig(process.env));
