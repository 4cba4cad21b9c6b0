/** Modules that the build makes from `rules/` (docs/architecture.md, "Build-time modules"). */
declare module 'virtual:rules' {
  const rules: import('./model/rule').RuleBook
  export default rules
}
declare module 'virtual:sites' {
  const sites: import('./model/site').Site[]
  export default sites
}
