/**
 * A server that stops reading amid a request, so that the other side has data which nobody confirms:
 *
 *     node src/failures/far-server.ts <address> [body]
 *
 * It prints its port, and then `seen` when a request has begun to arrive. With `body` it begins an answer before.
 */
import { createServer } from "node:net";
import process from "node:process";

const [address, answer] = process.argv.slice(2);
const server = createServer((socket) => {
  socket.on("error", () => undefined);
  socket.once("data", () => {
    socket.pause();
    const seen = (): void => console.log("seen");
    if (answer) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"a', () => setTimeout(seen, 200));
    else seen();
  });
});
server.listen(0, address, () => console.log(Object(server.address()).port));
