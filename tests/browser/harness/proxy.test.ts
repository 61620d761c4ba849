import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { test } from "node:test";
import { startProxy } from "./proxy.ts";

test("a connection that breaks behind the proxy breaks before it too", async () => {
  const server = createServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy = await startProxy((server.address() as AddressInfo).port);
  const client = connect(proxy.port, "127.0.0.1");
  client.on("error", () => undefined);
  client.write("CONNECT www.linkedin.com:443 HTTP/1.1\r\n\r\n");
  const [answer] = await once(client, "data");
  assert.match(String(answer), /^HTTP\/1.1 200/);
  client.write("a request on a kept connection");
  await once(client, "close");
  await proxy.close();
  server.close();
});
