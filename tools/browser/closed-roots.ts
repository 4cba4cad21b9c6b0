import type { CDPSession } from 'playwright-core'

interface DomNode {
  readonly backendNodeId: number
  readonly nodeName: string
  readonly shadowRootType?: string
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
  readonly contentDocument?: DomNode
}

function closedRootsIn(node: DomNode): number[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed')
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument ?? []].flat()
  return [...own.map(({ backendNodeId }) => backendNodeId), ...below.flatMap(closedRootsIn)]
}

/** Runs a function's text in the page with every closed shadow root there, which the page's own scripts can't reach. */
export async function withClosedRoots(session: CDPSession, functionText: string): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const objects: string[] = []
  for (const backendNodeId of closedRootsIn(root as unknown as DomNode)) {
    // A root may have gone since the document was read.
    const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined)
    if (resolved?.object.objectId) objects.push(resolved.object.objectId)
  }
  const { result: global } = await session.send('Runtime.evaluate', { expression: 'globalThis' })
  if (!global.objectId) throw new Error('The page has no global object.')
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: global.objectId,
    functionDeclaration: functionText,
    arguments: objects.map((objectId) => ({ objectId })),
    returnByValue: true,
    awaitPromise: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
