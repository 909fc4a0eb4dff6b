import { startFetchTarget } from "../src/targets/fetch.ts";
import { describeContracts } from "./describe-contract.ts";

describeContracts("mock.fetch", startFetchTarget);
