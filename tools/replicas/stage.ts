import { serveProxy, type WayOut } from './proxy'
import { type Request, serveReplicas } from './serve'

/** The replicas behind a proxy: all the internet that a browser under test gets. */
export interface Stage {
  readonly proxyPort: number
  /** Every `host:port` that the browser tried to reach. */
  readonly reached: WayOut['reached']
  /** Every request that the replicas got. */
  readonly requests: readonly Request[]
  close(): Promise<void>
}

/** `folder` is what `buildReplicas` made. */
export async function setStage(folder: string): Promise<Stage> {
  const replicas = await serveReplicas(folder)
  const proxy = await serveProxy(replicas.port)
  return {
    proxyPort: proxy.port,
    reached: proxy.reached,
    requests: replicas.requests,
    async close() {
      await proxy.close()
      await replicas.close()
    },
  }
}
