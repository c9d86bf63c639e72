import type { Site } from './compare.ts'
import { mayConfirm, mayDecline, mayEndBreak } from './break-glass.ts'
import type { Look } from './grants.ts'
import type { Row, World } from './model.ts'
import { day } from './site.ts'
import { call, somebody, type Behind, type Step } from './step.ts'

type Access = Row<'breakGlass'>
type Deed = {
  may: (look: Look, row: Access) => boolean
  text: (row: Access, who: string, now: string) => string
  done: (row: Access, who: string, now: string) => Partial<Access>
}

const confirming: Deed = {
  may: mayConfirm,
  text: ({ space, id }) => `select trust.confirm_access('${space}', '${id}') as done`,
  done: ({ days }, by, at) => ({
    answer: { by, at, until: new Date(Date.parse(at) + days * day).toISOString() },
  }),
}
const declining: Deed = {
  may: mayDecline,
  text: ({ space, id }, who) => `insert into breakglass.answer (space_id, access_id, answered_by)
    select '${space}', '${id}', '${who}' where not exists (
      select from breakglass.answer where access_id = '${id}') returning true as done`,
  done: (_, by, at) => ({ answer: { by, at, until: null } }),
}
const ending: Deed = {
  may: mayEndBreak,
  text: ({ space, id }, who) => `insert into breakglass.ending (space_id, access_id, ended_by)
    select '${space}', '${id}', '${who}' where not exists (
      select from breakglass.ending where access_id = '${id}') returning true as done`,
  done: (_, by, at) => ({ ended: { by, at } }),
}

/** One who administers the owner answers what was asked, or ends what was confirmed. */
export const breakSteps: Record<string, Step> = {
  'Break-glass is confirmed': (site, behind) => answering(site, behind, confirming),
  'Break-glass is declined': (site, behind) => answering(site, behind, declining),
  'Break-glass is ended': (site, behind) => answering(site, behind, ending),
}

async function answering({ db, world, now }: Site, { ask, turn }: Behind, { may, text, done }: Deed) {
  const isOpen = (row: Access) => world.person.some(({ id }) => may({ world, who: id, now }, row))
  const open = world.breakGlass.filter(isOpen)
  const among = open.length > 0 ? open : world.breakGlass
  const row = among[turn % Math.max(among.length, 1)]
  if (!row) return { world, agreed: true }
  const who = somebody(world, turn, (id) => may({ world, who: id, now }, row))
  const isLawful = may({ world, who, now }, row)
  const isDone = await call(db, who, text(row, who, now))
  if (!isDone) return { world, agreed: !isLawful }
  const agreed = isLawful && (may !== mayConfirm || (await isTold(row, ask)))
  return { world: answered(world, row, done(row, who, now)), agreed }
}

const answered = (world: World, { id }: Access, change: Partial<Access>): World => ({
  ...world,
  breakGlass: world.breakGlass.map((one) => (one.id === id ? { ...one, ...change } : one)),
})

const isTold = async ({ space, id }: Access, ask: Behind['ask']) =>
  (
    await ask(
      `select kind as key from notices.notice
        where space_id = $1 and about_id = $2 and kind = 'access opened' and seen_at is null`,
      [space, id],
    )
  ).length === 1
