import { between, type Between } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { moveStep } from './move-step.ts'
import { protocolTexts, stepsFrom, type Protocol, type ProtocolAnswers } from './protocol.ts'
import { setProtocol } from './protocols.store.ts'

interface Form {
  /** The form as it came, with its base and the button that sent it (`do`). */
  given: Record<string, unknown>
  /** The steps as one text, which two writers compare. */
  say(protocol: Pick<Protocol, 'steps' | 'each'>): string
}

/** Members write a recipe anew, one after the other; what another kept meanwhile comes back, and nothing is changed. */
export async function rewriteProtocol(
  tx: Transaction,
  was: Protocol,
  { step, ...words }: ProtocolAnswers,
  { given, say }: Form,
): Promise<Between | undefined> {
  const { space, out } = found(was.own)
  const steps = stepsFrom(step)
  const now = { name: was.name, purpose: was.purpose, steps: say(was) }
  const came = between(protocolTexts, { ...given, steps: say({ ...words, steps }) }, now)
  if (came) return came
  refuseUnless(await setProtocol(tx, was.key, { ...words, steps: moveStep(steps, out, given.do) }))
  await remember(tx, 'rewrote', { noun: 'protocol', space, id: was.key })
  return undefined
}
