#!/usr/bin/env node
import { runCommandLine } from "./adapters/command-line.ts";

await runCommandLine(process.argv.slice(2));
