import type { Fault } from "../fault.ts";
import { abortFaults } from "./abort.ts";
import { authFaults } from "./auth.ts";
import { bodyFaults } from "./bodies.ts";
import { connectionFaults } from "./connection.ts";
import { corsFaults } from "./cors.ts";
import { loadFaults } from "./load.ts";
import { misuseFaults } from "./misuse.ts";
import { poolFaults } from "./pool.ts";
import { redirectFaults } from "./redirects.ts";
import { retryAfterFaults } from "./retry-after.ts";
import { statusFaults } from "./statuses.ts";
import { streamFaults } from "./stream.ts";
import { validationFaults } from "./validation.ts";

/** Every way to misbehave. */
export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...bodyFaults,
  ...statusFaults,
  ...retryAfterFaults,
  ...redirectFaults,
  ...authFaults,
  ...poolFaults,
  ...loadFaults,
  ...corsFaults,
  ...abortFaults,
  ...misuseFaults,
  ...validationFaults,
  ...streamFaults,
];
