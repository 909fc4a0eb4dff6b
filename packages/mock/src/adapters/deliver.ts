/** The real timer: sockets ignore fake timers of tests. */
const { setTimeout: setRealTimeout } = globalThis;

/**
 * Delays an error of the response body, so that the first part reaches the client. Otherwise the client would get no
 * response at all. No runtime tells when the data has been sent.
 *
 * Only for sockets, real ones and those of msw; not for `mock.fetch`.
 */
export function delayBodyError(response: Response): Response {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        await new Promise((resolve) => setRealTimeout(resolve, 50));
        controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}

/** The server's output buffer. */
const bufferBytes = 8192;

/**
 * Prepares a response for a socket. transport-length [observed]: a body that fits into the buffer has a length, a larger one
 * is chunked.
 */
export async function deliver(response: Response): Promise<Response> {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let failure: { error: unknown } | undefined;
  try {
    while (size <= bufferBytes) {
      const { done, value } = await reader.read();
      if (done) return withLength(new Blob(chunks), response);
      chunks.push(value);
      size += value.length;
    }
  } catch (error) {
    failure = { error };
  }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      if (failure) return controller.error(failure.error);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return delayBodyError(new Response(body, response));
}

async function withLength(blob: Blob, response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set("content-length", String(blob.size));
  const { status, statusText } = response;
  return new Response(await blob.arrayBuffer(), { status, statusText, headers });
}
