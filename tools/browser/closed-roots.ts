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

/** Puts a root where the top page's scripts find it; frames of the same origin share it. */
const HAND_OVER = `function () {
  try { (top.closedRoots ??= []).push(this) } catch { /* a frame of another origin keeps its own */ }
}`

/**
 * Runs a function's text in the page with every closed shadow root there and in its frames of the same origin, which
 * the page's own scripts can't reach.
 */
export async function withClosedRoots(session: CDPSession, functionText: string): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  for (const backendNodeId of closedRootsIn(root as unknown as DomNode)) {
    // A root may have gone since the document was read.
    const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined)
    const objectId = resolved?.object.objectId
    if (objectId !== undefined)
      await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: HAND_OVER })
  }
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      const roots = globalThis.closedRoots ?? []
      delete globalThis.closedRoots
      return (${functionText})(...roots)
    })()`,
    returnByValue: true,
    awaitPromise: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
