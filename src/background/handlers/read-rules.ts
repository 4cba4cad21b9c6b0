import shipped from 'virtual:rules'
import { inLanguage } from '../../model/in-language'
import { readRules } from '../../protocol'
import { readChoices, readManaged } from '../../store/choices'
import { handle } from '../handler'
import { spoken } from '../knowledge-keeper'
import { rowsOf } from '../rule-rows'

export const readRulesHandler = handle(readRules, async (_, { stored: { settings } }) => {
  const [{ choices, problem }, { managed, problem: managedProblem }] = await Promise.all([
    readChoices(),
    readManaged(),
  ])
  const book = inLanguage(shipped, spoken(settings))
  return {
    rules: rowsOf(book, { ...choices, managed }),
    choices,
    managed,
    problem: problem ?? managedProblem,
  }
})
