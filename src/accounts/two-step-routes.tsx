import { readForm, type Complaints } from '#forms'
import { found } from '#platform'
import { Hono, type Context } from 'hono'
import type { AccountTools } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { beginTwoStep } from './begin-two-step.ts'
import { confirmTwoStep } from './confirm-two-step.ts'
import { endTwoStep } from './end-two-step.ts'
import { renewCodes } from './renew-codes.ts'
import { unseal } from './seal.ts'
import { RecoveryCodesPage, TwoStepOffPage, TwoStepOnPage } from './two-step-page.tsx'
import { TwoStepSetupPage } from './two-step-setup-page.tsx'
import { twoStepOf } from './two-steps.store.ts'
import { statusOf, unkept, visitorOf } from './about-request.ts'
import { words } from './words.ts'

const here = '/me/sign-in/two-step'

/** Two-step sign-in: setting it up, its recovery codes, turning it off. */
export const twoStepRoutes = (tools: AccountTools) =>
  new Hono()
    .get(here, (c) => showTwoStep(tools, c))
    .post(here, async (c) => {
      const { current } = await readForm(c.req)
      const begun = await beginTwoStep(tools, c.var.reader.id, current, visitorOf(c))
      return begun.ok ? c.redirect(here, 303) : showTwoStep(tools, c, begun.complaints)
    })
    .post(`${here}/confirmation`, async (c) => {
      const { code } = await readForm(c.req)
      const codes = await confirmTwoStep(tools, c.var.reader.id, code, visitorOf(c))
      return codes.ok ? showCodes(c, codes.value) : showTwoStep(tools, c, codes.complaints)
    })
    .post(`${here}/recovery-codes`, async (c) => {
      const { current } = await readForm(c.req)
      const codes = await renewCodes(tools, c.var.reader.id, current, visitorOf(c))
      return codes.ok ? showCodes(c, codes.value) : showTwoStep(tools, c, codes.complaints)
    })
    .post(`${here}/ending`, async (c) => {
      const { current } = await readForm(c.req)
      const ended = await endTwoStep(tools, c.var.reader.id, current, visitorOf(c))
      if (!ended.ok) return showTwoStep(tools, c, ended.complaints)
      return c.redirect('/me/sign-in?changed=twoStepOff', 303)
    })

async function showTwoStep({ pool, keyFor }: AccountTools, c: Context, complaints?: Complaints) {
  const { reader } = c.var
  if (complaints) c.status(statusOf(complaints))
  const { id, email } = found(await findAccount(pool, { person: reader.id }))
  const twoStep = await twoStepOf(pool, id)
  if (twoStep?.confirmed) {
    const { codesLeft } = twoStep
    return c.render(<TwoStepOnPage {...{ reader, codesLeft, complaints }} />, aboutOf(c))
  }
  // A secret that was sealed with a key of another data folder cannot be shown; setting it up begins anew.
  const secret = twoStep && unseal(keyFor('two-step'), twoStep.secret, id)
  if (!secret || complaints?.current)
    return c.render(<TwoStepOffPage {...{ reader, complaints }} />, aboutOf(c))
  return unkept(await c.render(<TwoStepSetupPage {...{ reader, secret, email, complaints }} />, aboutOf(c)))
}

const showCodes = async (c: Context, codes: string[]) =>
  unkept(await c.render(<RecoveryCodesPage reader={c.var.reader} codes={codes} />, aboutOf(c)))

const aboutOf = (c: Context) => ({ title: words(c.var.reader.language)('twoStep') })
