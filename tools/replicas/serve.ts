import { readFile } from 'node:fs/promises'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { basename, dirname, extname, join, normalize } from 'node:path'
import { generate } from 'selfsigned'
import { REPLICA_HOSTS, replicaOf } from './sites'
import { WIRED } from './wired'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Bundles have their hash in their name; what a page is may differ from one build to the next. */
const cachingOf = (file: string): string =>
  basename(dirname(file)) === 'assets' ? 'max-age=86400, immutable' : 'no-store'

/** One request that arrived. */
export interface Request {
  readonly method: string
  readonly host: string
  readonly path: string
  /** Whether a replica sent it, as its site would. */
  readonly wired: boolean
}

export interface Served {
  readonly port: number
  readonly requests: readonly Request[]
  close(): Promise<void>
}

async function certificate() {
  const names = REPLICA_HOSTS.map((value) => ({ type: 2, value }) as const)
  return generate([{ name: 'commonName', value: 'Second Look replicas' }], {
    extensions: [{ name: 'subjectAltName', altNames: names }],
  })
}

const isWired = (headers: IncomingHttpHeaders): boolean =>
  Object.entries(WIRED).every(([name, value]) => headers[name] === value)

/** The file that a request is about; a page's address (no file extension) is its replica's index.html. */
function fileOf(request: IncomingMessage, folder: string): string | undefined {
  const replica = replicaOf((request.headers.host ?? '').replace(/:\d+$/, ''))
  if (!replica) return undefined
  const { pathname } = new URL(request.url ?? '/', 'https://replica.invalid')
  const path = extname(pathname) === '' ? `${replica}/index.html` : normalize(pathname)
  return join(folder, path)
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  if (isWired(request.headers)) {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    return
  }
  const file = fileOf(request, folder)
  const body = file ? await readFile(file).catch(() => undefined) : undefined
  if (!file || !body) {
    response.writeHead(404).end()
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': cachingOf(file) }).end(body)
}

/** Serves built replicas over https on this machine alone, by host name, with a certificate made for the day. */
export async function serveReplicas(folder: string, port = 0): Promise<Served> {
  const { cert, private: key } = await certificate()
  const requests: Request[] = []
  const server = createServer({ cert, key }, (request, response) => {
    const { method = '', url: path = '', headers } = request
    requests.push({ method, host: headers.host ?? '', path, wired: isWired(headers) })
    answer(request, response, folder).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', ready)
  })
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()))
        server.closeAllConnections()
      }),
  }
}
