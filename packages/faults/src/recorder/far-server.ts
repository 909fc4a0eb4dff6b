/**
 * A server that stops reading during a request, so that the client has sent data without an acknowledgement:
 *
 *     node src/recorder/far-server.ts <address> [body]
 *
 * It prints its port, and `seen` when the first bytes of a request have arrived. With `body` it first begins a response.
 */
import { createServer } from "node:net";
import process from "node:process";

const [address, body] = process.argv.slice(2);
const server = createServer((socket) => {
  socket.on("error", () => undefined);
  socket.once("data", () => {
    socket.pause();
    const seen = (): void => console.log("seen");
    if (body) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"a', () => setTimeout(seen, 200));
    else seen();
  });
});
server.listen(0, address, () => console.log(Object(server.address()).port));
