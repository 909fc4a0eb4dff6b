import { create } from "../calls.ts";
import type { Expected, Fault } from "../fault.ts";

type Both = Omit<Fault, "name" | "call" | "expect"> & { readonly expect: Expected };
type Difference = Pick<Fault, "on" | "skip"> & { readonly expect: Partial<Expected> };

/** The same fault for a read and for a write. `forWrite` has what differs for the write. */
export function readAndWrite(name: string, both: Both, forWrite: Difference): readonly Fault[] {
  const expect = { ...both.expect, ...forWrite.expect };
  return [
    { ...both, name: `${name}, a read` },
    { ...both, ...forWrite, name: `${name}, a write`, call: create, expect },
  ];
}

/** The differences for a write on which the server may have acted. */
export const mayHaveActed = { expect: { outcomeUnknown: true } } as const;
export const hasNotActed = { expect: { outcomeUnknown: false } } as const;
