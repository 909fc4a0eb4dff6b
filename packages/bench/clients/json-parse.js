// A lower bound: parses a response that is already there.
export const list = async () => JSON.parse(globalThis.responseText);
