import type { Visitor, World } from '#world'

/** Lets so many minutes pass. */
export const later = (world: World, minutes: number, seconds = 0) =>
  world.clock.set(new Date(world.clock.now().getTime() + (minutes * 60 + seconds) * 1000))

/** A new note of somebody, as its page. */
export async function writeNote(leader: Visitor, title: string, words: string): Promise<string> {
  const { to } = await leader.post('/structures/notes', { title, words })
  return to.split('?')[0]!
}

/** Publishes a note as a person would: looks at what will be seen, and publishes that. Gives the path of its link. */
export async function publish(leader: Visitor, at: string, days = '30'): Promise<string> {
  const look = await leader.get(at)
  await leader.post(`${at}/copies`, {
    once: look.field('once') ?? '',
    seal: look.field('seal') ?? '',
    days,
  })
  return linkOn(await leader.get(at))
}

/** The path of the link that a note’s page shows, if it shows one. */
export const linkOn = (page: { field(name: string): string | undefined }) => {
  const link = page.field('link')
  return link ? new URL(link).pathname : ''
}
