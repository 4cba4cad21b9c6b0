const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function hostExpression(host: string): string {
  if (host === '*') return '[^/]+'
  return host.startsWith('*.') ? `(?:[^/]+\\.)?${literally(host.slice(2))}` : literally(host)
}

function expressionOf(pattern: string): RegExp | null {
  const [, scheme, host, path] = PATTERN.exec(pattern) ?? []
  if (scheme === undefined || host === undefined || path === undefined) return null
  const schemes = scheme === '*' ? 'https?' : scheme
  const paths = path.split('*').map(literally).join('.*')
  return new RegExp(`^${schemes}://${hostExpression(host)}(?::\\d+)?${paths}$`, 's')
}

/**
 * Whether an address fits a web extension's match patterns (`https://*.facebook.com/*`). Ports don't count, and
 * the fragment doesn't, as in browsers; a pattern that isn't one fits nothing.
 */
export function matchesAny(url: string, patterns: readonly string[]): boolean {
  const address = url.replace(/#.*$/s, '')
  return patterns.some((pattern) => expressionOf(pattern)?.test(address) ?? false)
}
