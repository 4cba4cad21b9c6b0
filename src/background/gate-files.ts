/** Files of the gate, as the build names them (`tools/build/sites.ts`): the site's data first. */
const GATE_FILE = 'src/gate/index.js'

export const GENERIC_SCRIPTS: readonly string[] = ['sites/generic.js', GATE_FILE]

export function scriptsOf({ id, builtIn }: { readonly id: string; readonly builtIn: boolean }): string[] {
  return builtIn ? [`sites/${id}.js`, GATE_FILE] : [...GENERIC_SCRIPTS]
}
