import { answersOf } from '#forms'
import type { MiddlewareHandler } from 'hono'
import { Answered } from './answered.tsx'
import { answerForm } from './choice.ts'
import { rules } from './rules.ts'

/** The page that follows an answer to the card begins with what the answer did. */
export const tellAnswered: MiddlewareHandler = async (c, next) => {
  const given = answersOf(answerForm, c.req.query())
  if (given.ok && rules.some(({ id }) => id === given.value.rule))
    c.set('told', Answered({ reader: c.var.reader, given: given.value }))
  await next()
}
