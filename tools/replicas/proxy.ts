import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { replicaOf } from './sites'

export interface WayOut {
  readonly port: number
  /** Every `host:port` that the browser tried to reach, refused or not. */
  readonly reached: readonly string[]
  close(): Promise<void>
}

/**
 * A browser's only way out: connections to the replicas' hosts end at `replicasPort` on this machine, all others are
 * refused, and each attempt is written down.
 */
export async function serveProxy(replicasPort: number): Promise<WayOut> {
  const reached: string[] = []
  const sockets = new Set<Duplex>()
  const server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connect', (request, client: Duplex) => {
    const target = request.url ?? ''
    reached.push(target)
    client.on('error', () => client.destroy())
    if (!replicaOf(target.replace(/:\d+$/, ''))) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const server = connect(replicasPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      server.pipe(client).pipe(server)
    })
    server.on('error', () => client.destroy())
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', ready)
  })
  return {
    port: (server.address() as AddressInfo).port,
    reached,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
