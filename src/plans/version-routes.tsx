import { idIn } from '#addresses'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { wordsOfVersion } from './goal-wording.ts'
import { goalVersionsOf, goalWith } from './goals.store.ts'
import { homeWith } from './organization.store.ts'
import { purposeVersionsOf } from './purpose.store.ts'
import { goalAt, purposeAt, sayWriting } from './say-goal.ts'
import { VersionsPage, type VersionsProps } from './versions-page.tsx'
import { words } from './words.ts'

/** Earlier wordings, two side by side: of a purpose, of a goal. */
export const versionRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/purpose/versions', async (c) => {
      const [{ reader }, id] = [c.var, idIn(c)]
      const [home, versions] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([homeWith(tx, id), purposeVersionsOf(tx, id)]),
      )
      const say = words(reader.language)
      return showVersions(c, {
        title: say('purposeVersions', { name: found(home).name }),
        back: { href: purposeAt(id), label: say('backToPurpose') },
        wordings: versions.map((one) => ({
          id: one.id,
          label: sayWriting(one, reader),
          texts: { [say('purpose')]: one.purpose, [say('vision')]: one.vision || '–' },
        })),
      })
    })
    .get('/organizations/:id/goals/:goal/versions', async (c) => {
      const [{ reader }, space, id] = [c.var, idIn(c), idIn(c, 'goal')]
      const [goal, versions] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([goalWith(tx, space, id), goalVersionsOf(tx, space, id)]),
      )
      found(goal)
      const say = words(reader.language)
      return showVersions(c, {
        title: say('goalVersions'),
        back: { href: goalAt(space, id), label: say('backToGoal') },
        wordings: versions.map((one) => ({
          id: one.id,
          label: sayWriting(one, reader),
          texts: wordsOfVersion(one, reader),
        })),
      })
    })

function showVersions(c: Context, shown: Pick<VersionsProps, 'title' | 'back' | 'wordings'>) {
  const { language } = c.var.reader
  const [left, right] = [c.req.query('left'), c.req.query('right')]
  const address = `${shown.back.href}/versions`
  return c.render(<VersionsPage {...{ ...shown, language, address, left, right }} />, {
    title: shown.title,
    at: 'people',
  })
}
