/** Modules that the build makes (docs/architecture.md, "Build-time modules"). */
declare module 'virtual:rules' {
  const rules: import('./model/rule').RuleBook
  export default rules
}
declare module 'virtual:rule-examples' {
  /** The fictional school and pupils of `rules/examples.yaml`. */
  const examples: {
    readonly school: import('./model/school').School
    readonly pupils: import('./model/pupil').Roll
  }
  export default examples
}
declare module 'virtual:sites' {
  const sites: import('./model/site').Site[]
  export default sites
  /** What goes for sites without a file of their own. */
  export const anySite: import('./model/site').Site
}
declare module 'virtual:homoglyphs' {
  /** A letter of another alphabet → the small Latin letters that it looks like. */
  const homoglyphs: Readonly<Record<string, string>>
  export default homoglyphs
}
declare module 'virtual:dictionary' {
  /** Kinds of word, with spaces between → the words that are of them, with commas between. */
  const words: Readonly<Record<string, string>>
  export default words
}
declare module 'virtual:tagger' {
  /** Starts compromise when it is first called. */
  const tagger: () => typeof import('compromise/two').default
  export default tagger
}
declare module 'virtual:opinion' {
  /** The learned model in base64; empty where none was learned yet. */
  const model: string
  export default model
  export const decision: import('./engine/opinion/decision').Decision
}
declare module 'virtual:index-stamp' {
  /** Another text whenever the code that compiles a pupil list may be another. */
  const stamp: string
  export default stamp
}
