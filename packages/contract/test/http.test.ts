import { startHttpTarget } from "../src/targets/http.ts";
import { describeContract } from "./describe-contract.ts";

describeContract("a port", startHttpTarget);
