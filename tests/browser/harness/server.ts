/**
 * The replicas' web server: HTTPS on the loopback interface, answering by Host header under the
 * strictest policy that a networking site could send. What passes here passes on the real sites.
 */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { generate } from "selfsigned";
import { findRoute, replicaHosts, sitesFolder } from "./routes.ts";

/** An invitation as it reached the server: the truth that tests compare with. */
export interface Invitation {
  host: string;
  to: string;
  /** The note letter for letter; `null` for a bare invitation. */
  note: string | null;
}

export interface ReplicaServer {
  port: number;
  /** Everything sent so far, oldest first. */
  invitations: Invitation[];
  close(): Promise<void>;
}

/** Where the replicas' scripts, styles and data are served, on every host. */
const assetsPath = "/assets/";
/** Where the replicas post an invitation. */
const invitationsPath = "/api/invitations";

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

export async function startReplicaServer(): Promise<ReplicaServer> {
  const invitations: Invitation[] = [];
  const server = createServer(await selfSignedCertificate(), answer(invitations));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    invitations,
    close: () => close(server),
  };
}

async function selfSignedCertificate(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: "commonName", value: "Intro Coach replicas" }], {
    keyType: "ec",
    curve: "P-256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: replicaHosts.map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

function answer(invitations: Invitation[]): RequestListener {
  return (request, response) => {
    handle(request, response, invitations).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  invitations: Invitation[],
): Promise<void> {
  const address = new URL(request.url ?? "/", `https://${request.headers.host}`);
  if (request.method === "POST" && address.pathname === invitationsPath) {
    return receiveInvitation(request, response, address.hostname, invitations);
  }
  if (address.pathname.startsWith(assetsPath)) {
    return sendAsset(response, address.pathname.slice(assetsPath.length));
  }
  const route = findRoute(address);
  if (route) return sendPage(response, route.page);
  response.writeHead(404).end("No replica at this address");
}

async function receiveInvitation(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  invitations: Invitation[],
): Promise<void> {
  const { to, note } = JSON.parse(await bodyOf(request));
  invitations.push({ host, to, note });
  response.writeHead(201).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

async function sendPage(response: ServerResponse, page: string): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  const html = await readFile(new URL(page, sitesFolder), "utf8");
  response
    .writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy(nonce),
      "cache-control": "no-store",
    })
    .end(html.replaceAll("{{nonce}}", nonce));
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

async function sendAsset(response: ServerResponse, path: string): Promise<void> {
  const file = new URL(path, sitesFolder);
  const contentType = contentTypes[extname(file.pathname)];
  const body = file.href.startsWith(sitesFolder.href) ? await readIfPresent(file) : undefined;
  if (!contentType || !body) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": contentType, "cache-control": "no-store" }).end(body);
}

async function readIfPresent(file: URL): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
