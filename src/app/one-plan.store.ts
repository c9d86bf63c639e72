import { sql, type Transaction } from '#platform'

/** From here on in this transaction one plan serves all askers: planned anew, the long questions cost more than they do. */
export const onePlan = (tx: Transaction) =>
  tx.run(sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`)
