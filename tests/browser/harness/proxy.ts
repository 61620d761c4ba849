/**
 * The only way out that a test browser has. It leads the replicas' hosts to the replica server,
 * refuses every other host and remembers its name, so that a test can assert that nobody was
 * contacted.
 */
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { replicaHosts } from "./routes.ts";

export interface RecordingProxy {
  port: number;
  /** `host:port` of everything asked for that is no replica, oldest first. */
  refused: string[];
  close(): Promise<void>;
}

const replicaAuthorities = new Set(replicaHosts.map((host) => `${host}:443`));

export async function startProxy(replicaPort: number): Promise<RecordingProxy> {
  const refused: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer(refusePlainHttp(refused));
  server.on("connection", (socket) => track(socket, sockets));
  server.on("connect", (request, client: Duplex) => {
    const authority = request.url ?? "";
    if (replicaAuthorities.has(authority)) return tunnel(client, replicaPort, sockets);
    refused.push(authority);
    client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => close(server, sockets),
  };
}

/** A request for a plain `http:` address arrives whole: no replica is served that way. */
function refusePlainHttp(refused: string[]): RequestListener {
  return (request, response) => {
    const { hostname, port } = new URL(request.url ?? "", "http://unknown");
    refused.push(`${hostname}:${port || 80}`);
    response.writeHead(403).end();
  };
}

function tunnel(client: Duplex, replicaPort: number, sockets: Set<Duplex>): void {
  const upstream: Socket = connect(replicaPort, "127.0.0.1", () => {
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    upstream.pipe(client).pipe(upstream);
  });
  track(upstream, sockets);
  // Else a browser would wait for ever on a kept connection that the server has just given up.
  upstream.on("error", () => client.destroy());
  client.on("error", () => upstream.destroy());
}

/** Browsers drop connections without ceremony: an error on one concerns that one alone. */
function track(socket: Duplex, sockets: Set<Duplex>): void {
  sockets.add(socket);
  socket.on("error", () => socket.destroy());
  socket.on("close", () => sockets.delete(socket));
}

function close(server: Server, sockets: Set<Duplex>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((closed) => server.close(() => closed()));
}
