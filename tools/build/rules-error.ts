/** Thrown for a folder with anything wrong in it; `problems` has a line for each: `file:line:column: reason`. */
export class RulesError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The rules can’t be used:\n${problems.join('\n')}`)
    this.name = 'RulesError'
  }
}
