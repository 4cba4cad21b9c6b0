/** Modules that the build makes (docs/architecture.md, "Build-time modules"). */
declare module 'virtual:rules' {
  const rules: import('./model/rule').RuleBook
  export default rules
}
declare module 'virtual:sites' {
  const sites: import('./model/site').Site[]
  export default sites
}
declare module 'virtual:homoglyphs' {
  /** A letter of another alphabet → the small Latin letters that it looks like. */
  const homoglyphs: Readonly<Record<string, string>>
  export default homoglyphs
}
