import type { Fault } from "../fault.ts";
import { abortFaults } from "./abort.ts";
import { airbyte2Faults } from "./airbyte-2.ts";
import { authFaults } from "./auth.ts";
import { connectionFaults } from "./connection.ts";
import { corsFaults } from "./cors.ts";
import { loadFaults } from "./load.ts";
import { poolFaults } from "./pool.ts";
import { redirectFaults } from "./redirects.ts";
import { responseFaults } from "./responses.ts";
import { secretFaults } from "./secrets.ts";
import { streamFaults } from "./stream.ts";

/** All faults. Names are unique. */
export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...responseFaults,
  ...redirectFaults,
  ...authFaults,
  ...poolFaults,
  ...loadFaults,
  ...corsFaults,
  ...abortFaults,
  ...streamFaults,
  ...secretFaults,
  ...airbyte2Faults,
];
