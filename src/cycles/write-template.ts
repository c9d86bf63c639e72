import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { monthsOf } from './suggestion.ts'
import type { TemplateAnswers } from './template.ts'
import { keepsTemplates, putMonths, putTemplate } from './templates.store.ts'

/** Whoever keeps the plans of an organization writes a template there, or writes it anew. Cycles that run do not change. */
export async function writeTemplate(
  tx: Transaction,
  template: { space: string; id: string },
  answers: TemplateAnswers,
) {
  refuseUnless(await keepsTemplates(tx, template.space))
  await putTemplate(tx, template, answers)
  await putMonths(tx, template, monthsOf(answers.from, answers.until))
  await remember(tx, 'wrote', { noun: 'cycle template', ...template })
}
