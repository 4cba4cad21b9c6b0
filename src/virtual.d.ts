/** Modules that the build makes from `rules/` (docs/architecture.md, "Build-time modules"). */
declare module 'virtual:rules' {
  const rules: import('./model/rule').RuleBook
  export default rules
}
