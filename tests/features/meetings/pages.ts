import type { Visitor } from '#world'

/** What a leader plans, prepares and notes with others. */
export async function meetingPages(leader: Visitor): Promise<string[]> {
  const { links } = await leader.get('/meetings')
  const meetings = links.filter((link) => /^\/meetings\/[\da-f-]{36}\/[\da-f-]{36}$/.test(link))
  const [next = '', past = ''] = [meetings[0], meetings.at(-1)]
  const circle = next.split('/')[2] ?? ''
  const parts = ['', '/moment', '/agenda', '/presenting'].map((part) => next + part)
  return ['/meetings', '/meetings/new', `/meetings/new?circle=${circle}`, ...parts, past]
}
