import type { PluginOption } from 'vite'
import { dictionaryPlugin } from './dictionary'
import { homoglyphsPlugin } from './homoglyphs'
import { indexStampPlugin } from './index-stamp'
import { opinionPlugin } from './opinion'
import { ruleExamplesPlugin, rulesPlugin } from './rules'
import { sitesPlugin } from './sites'
import { taggerPlugin } from './tagger'

/** Everything that code imports as `virtual:…`: the same for the extension, the command line and the tests. */
export function virtualModules(): PluginOption[] {
  return [
    rulesPlugin(),
    ruleExamplesPlugin(),
    sitesPlugin(),
    homoglyphsPlugin(),
    indexStampPlugin(),
    dictionaryPlugin(),
    taggerPlugin(),
    opinionPlugin(),
  ]
}
