import { benchCosts, id, type Find, type Links } from './cost-of-pages.ts'

/** What each page costs on which a leader works with others: partner, roundtable, meetings, promises, groups. */
export const benchCirclePages = () => benchCosts(pagesOf)

/** The pages by a short name; those of a circle or an item are found on the page that lists it. */
const pagesOf = async (find: Find, { links }: { links: Links }) => ({
  ...plainPages,
  ...(await circlePages(find)),
  ...(await meetingPages(find, links)),
  ...(await ownPages(find)),
})

const plainPages = {
  people: '/people',
  partners_find: '/partners/find',
  meetings: '/meetings',
  promises: '/promises',
  hours: '/me/hours',
  protocols: '/protocols',
  protocol: '/protocols/consultancy',
  structures: '/structures',
  notes: '/structures/notes',
  feedback: '/feedback',
  directory: '/people/directory',
}

async function circlePages(find: Find) {
  const partner = await find('/people', new RegExp(`^/partners/${id}$`))
  const roundtable = await find('/people', new RegExp(`^/roundtables/${id}$`))
  return {
    partner,
    roundtable,
    seats: `${roundtable}/seats`,
  }
}

async function meetingPages(find: Find, links: Links) {
  const one = new RegExp(`^/meetings/${id}/${id}$`)
  const meeting = await find('/people', one)
  const at = meeting.split('/').slice(2).join('/')
  const circle = meeting.split('/')[2]
  const before = (await links('/meetings?older=yes')).filter((path) => one.test(path))
  return {
    meeting,
    meeting_held: before.at(-1)!,
    sitting: await sittingIn(before, links),
    agenda: `${meeting}/agenda`,
    moving: `${meeting}/moment`,
    planning: `/meetings/new?circle=${circle}`,
    beginning: `/sittings/new?meeting=${at}`,
  }
}

/** A sitting that was: a meeting tells of it. */
async function sittingIn(meetings: string[], links: Links) {
  for (const meeting of meetings) {
    const sitting = (await links(meeting)).find((path) => /^\/sittings\/[\da-f]/.test(path))
    if (sitting) return sitting
  }
  throw new Error('No meeting was run by its steps.')
}

async function ownPages(find: Find) {
  const goal = await find('/cycle', new RegExp(`^/goals/${id}$`))
  return {
    structure: await find('/structures', new RegExp(`^/structures/${id}$`)),
    note: await find('/structures/notes', new RegExp(`^/structures/notes/${id}$`)),
    shared_goal: await find('/people', new RegExp(`^/shared/${id}/goal/${id}$`)),
    shared_entry: await find('/people', new RegExp(`^/shared/${id}/evidence/${id}$`)),
    entry_with_feedback: (await find('/feedback', new RegExp(`^/portfolio/${id}`))).split('#')[0]!,
    sharing: `/sharing${goal.replace('goals', 'goal')}`,
    asking: `/feedback/asking${goal.replace('goals', 'goal')}`,
  }
}
