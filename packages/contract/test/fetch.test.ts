import { startFetchTarget } from "../src/targets/fetch.ts";
import { describeContract } from "./describe-contract.ts";

describeContract("mock.fetch", startFetchTarget);
