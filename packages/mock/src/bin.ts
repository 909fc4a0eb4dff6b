#!/usr/bin/env node
import { runCommandLine } from "./faces/command-line.ts";

await runCommandLine(process.argv.slice(2));
