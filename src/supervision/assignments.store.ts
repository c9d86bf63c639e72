import { sql, type Transaction } from '#platform'

/** Appoints an evaluator, as the office of both; what the two had as peers ends in the same moment (trust). */
export const appointEvaluator = (tx: Transaction, evaluator: string, leader: string) =>
  tx.run(sql`select trust.appoint_evaluator(${evaluator}, ${leader})`)
