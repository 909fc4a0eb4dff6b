import { runProcess } from "@airbyte-web-backend/cli/node";
import { main } from "./main.ts";

await runProcess(main);
