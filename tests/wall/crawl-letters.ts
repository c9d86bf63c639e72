import { castMember } from '#demo'
import { noticeKinds, walkTurns } from '#notices'
import type { World } from '#world'
import type { Arrived } from '../features/mail/mailbox.ts'
import { layRow } from './crawl-lay.ts'

/** All letters at once by which somebody is told of everything there is to tell, also of the next meetings they go to. */
export async function lettersTo(world: World, key: string, arrived: Arrived[]): Promise<string[]> {
  const { id } = castMember(key)
  const [ahead] = await world.look<{ space: string; id: string }>(
    `select m.space_id as space, m.id from meetings.meeting m join sharing.membership s on s.space_id = m.space_id
      where s.person_id = $1 and s.until_at is null and m.state = 'planned' order by m.starts_at limit 1`,
    [id],
  )
  for (const kind of noticeKinds)
    await layRow(world, 'notices.notice', {
      space_id: id,
      kind,
      caused_by: castMember('gus.lindahl').id,
      noun: 'meeting',
      about_space_id: ahead!.space,
      about_id: ahead!.id,
      at: world.clock.now(),
    })
  const before = arrived.length
  const atOnce = noticeKinds.map((kind) => [kind.replaceAll(' ', '-'), 'atOnce'])
  const wishes = { digest: 'yes', digestHour: '7', quietFrom: '20', quietTo: '6' }
  await (await world.signedIn(key)).post('/me/notices', { ...wishes, ...Object.fromEntries(atOnce) })
  await walkTurns(world.program.db)
  await world.program.mail.deliver()
  return arrived.slice(before).map(readable)
}

/** Everything that can be read in a letter: its subject, both its texts, and what it brings along. */
const readable = ({ source, subject, text, html, attachments }: Arrived) =>
  [source, subject, text, html, ...attachments.map(({ content }) => bytesOf(content))].join('\n')

const bytesOf = (content: ArrayBuffer | Uint8Array | string) =>
  typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString()
