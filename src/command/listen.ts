import { unwatchFile, watchFile } from 'node:fs'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { goodUntil, readCertificate } from './read-certificate.ts'
import { Sentence } from './sentence.ts'

/** Where and how LPS listens. */
export interface Door {
  host: string
  port: number
  certificate?: { cert: string; key: string }
  /** The port at which whoever types http:// is sent on to https. */
  sendsOn?: number
}

/** Opens the door; resolves when it is open. Throws a sentence when the port is taken or may not be used. */
export function listen(app: Hono, door: Door): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((open, refuse) => {
    const { certificate } = door
    const options = certificate
      ? {
          createServer: createSecureServer,
          serverOptions: { allowHTTP1: true, ...readCertificate(certificate) },
        }
      : { createServer, serverOptions: { keepAliveTimeout: 65_000 } }
    const server = serve(
      { fetch: app.fetch, hostname: door.host, port: door.port, ...options } as Parameters<typeof serve>[0],
      ({ port }) => {
        const stopWatching = certificate && renew(server as Http2SecureServer, certificate)
        const close = () => {
          stopWatching?.()
          return closeDoor(server as Server, connections)
        }
        open({ port, close })
      },
    )
    const connections = connectionsOf(server as Server)
    server.on('error', (error: NodeJS.ErrnoException) => refuse(explain(error, door)))
  })
}

// A renewed certificate is taken up without a restart; one that cannot be read, or whose key has not come yet, leaves the old
// one in place. Its file is asked again and again: what renews it may put another in its place, or turn a link to another.
function renew(server: Http2SecureServer, { cert, key }: { cert: string; key: string }) {
  let told = ''
  const look = () => {
    try {
      const read = readCertificate({ cert, key })
      server.setSecureContext(read)
      const until = goodUntil(read.cert).toISOString().slice(0, 10)
      if (until !== told) console.log(`The certificate was renewed; it is good until ${until}.`)
      told = until
    } catch (error) {
      console.error(
        `The certificate is as before, for the new one cannot be used. ${(error as Error).message}`,
      )
    }
  }
  for (const file of [cert, key]) watchFile(file, { interval: 2000, persistent: false }, look)
  return () => [cert, key].forEach((file) => unwatchFile(file, look))
}

// What is under way may end; whoever only holds a connection open, as browsers do over HTTP/2, is let go.
function closeDoor(server: Server | Http2SecureServer, open: Set<Socket>) {
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  setTimeout(() => open.forEach((socket) => socket.destroy()), 1500).unref()
  return new Promise<void>((done) => server.close(() => done()))
}

function connectionsOf(server: Server | Http2SecureServer) {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return open
}

/** Opens a second door without TLS that only sends people on to the address they should have typed. */
export function sendOn({ host, port }: Door, publicUrl: string): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url?.startsWith('/') ? request.url : '/'
    response.writeHead(308, { location: publicUrl + path }).end()
  })
  const connections = connectionsOf(server)
  return new Promise((open, refuse) => {
    server.once('error', (error) => refuse(explain(error, { host, port })))
    server.listen(port, host, () => open({ close: () => closeDoor(server, connections) }))
  })
}

function explain(error: NodeJS.ErrnoException, { host, port }: Door): Error {
  if (/^(ENOTFOUND|EAI_\w+|EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(error.code ?? ''))
    return new Sentence(
      `This computer has no address ${host}. --host takes one of its own, such as 127.0.0.1, or 0.0.0.0 for all of them.`,
    )
  if (error.code === 'EADDRINUSE')
    return new Sentence(
      `Port ${port} is taken by another program, or LPS is running there already. Choose another: npm start -- --port ${port + 1}`,
    )
  if (error.code === 'EACCES')
    return new Sentence(
      `This account may not use port ${port}. Choose one above 1023 (npm start -- --port 4000), or let a service use it (AmbientCapabilities in docs/hosting.md).`,
    )
  return error
}
