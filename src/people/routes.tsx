import { answersOf, readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { ProfilePage } from './profile-page.tsx'
import { profileForm } from './profile.ts'
import { ownProfile } from './profiles.store.ts'
import { words } from './words.ts'
import { writeProfile } from './write-profile.ts'

/** The reader's own profile. `changed` is told whose row is another one now. */
export const profileRoutes = (db: Database, changed: (person: string) => void) =>
  new Hono()
    .get('/me/profile', async (c) => {
      const me = c.var.reader.id
      const { spoken, ...profile } = found(await db.ask(asPerson(me), (tx) => ownProfile(tx, me)))
      return showProfile(c, { ...profile, spoken: spoken.join(', ') })
    })
    .post('/me/profile', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(profileForm, given)
      if (!answers.ok) {
        c.status(422)
        return showProfile(c, given, answers.complaints)
      }
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => writeProfile(tx, me, answers.value))
      changed(me)
      return c.redirect('/me/profile?saved=profile', 303)
    })

function showProfile(c: Context, answers: Record<string, unknown>, complaints = {}) {
  const { reader } = c.var
  const saved = c.req.query('saved') === 'profile'
  return c.render(<ProfilePage {...{ reader, answers, complaints, saved }} />, {
    title: words(reader.language)('title'),
  })
}
