import { phases } from '#cycles'
import { canary } from './crawl-plant.ts'
import type { Thing } from './crawl-things.ts'

const shareable = [
  'portfolio.evidence',
  'focus.goal',
  'purpose.purpose',
  'purpose.philosophy',
  'assessment.assessment',
  'inquiry.inquiry',
  'briefs.brief',
  'pulse.pulse',
]

// What the routes that begin so are about; the first that fits.
const about: [start: string, nouns: string[]][] = [
  ...shareable.map((noun): [string, string[]] => [`/shared/:space/${shortOf(noun)}/`, [noun]]),
  ['/sharing/:noun/:id', shareable],
  ['/feedback/given/', ['feedback.feedback']],
  ['/feedback/from/', ['feedback.feedback']],
  ['/feedback/asked/', ['feedback.asking']],
  ['/feedback/askings/', ['feedback.asking']],
  ['/feedback/', shareable],
  ['/pulse/:', ['pulse.pulse']],
  ['/portfolio/:id', ['portfolio.evidence']],
  ['/cycle/standards/:space/:version', ['frameworks.version']],
  ['/frameworks/', ['frameworks.version']],
  ['/crosswalks/', ['crosswalks.crosswalk']],
  ['/cycles/invitations', ['cycles.invitation']],
  ['/cycles/:id', ['cycles.cycle']],
  ['/goals/:id/showing/:snapshot', ['shown']],
  ['/goals/:id/serving/:space/:to', ['focus.goal_link']],
  ['/goals/:id', ['focus.goal']],
  ['/goals/last-year/:id', ['focus.goal']],
  ['/goals/new?', ['inquiry.inquiry']],
  ['/assessments/new', ['frameworks.version']],
  ['/assessments/:id/items/:item', ['assessment.rating']],
  ['/assessments/:id', ['assessment.assessment']],
  ['/inquiries/:id', ['inquiry.inquiry']],
  ['/inquiries/new?', ['indicators.measure']],
  ['/briefs/:id', ['briefs.brief']],
  ['/horizon/:id', ['briefs.horizon']],
  ['/drafts/:form', ['drafts.draft']],
  ['/alignment?at=:space/:goal', ['plans.goal', 'focus.goal']],
  ['/alignment?at=:space', ['organization']],
  ['/prints/:id', ['portfolio.print']],
  ['/files/', ['files.file']],
  ['/circles/:id/agreement/:version', ['agreements.version']],
  ['/circles/:id', ['circle']],
  ['/partners/suggestions/', ['people.person']],
  ['/partners/:id/hours/:given', ['partners.given']],
  ['/partners/:id', ['circle']],
  ['/roundtables/:id/seats/:person', ['seat']],
  ['/roundtables/:id', ['circle']],
  ['/meetings?circle', ['circle']],
  ['/meetings/new?circle', ['circle']],
  ['/meetings/new?structure', ['structures.structure']],
  ['/meetings/:space/:id/themes/:theme', ['meetings.theme']],
  ['/meetings/:space/:id/topics/:row', ['meetings.agenda_item']],
  ['/meetings/', ['meetings.meeting']],
  ['/sittings/new?', ['meetings.meeting']],
  ['/sittings/:space/:id/cards/:card', ['sittings.card']],
  ['/sittings/', ['sittings.sitting']],
  ['/calendar/', ['calendar.feed']],
  ['/protocols/', ['protocols.protocol']],
  ['/promises/', ['promises.promise']],
  ['/structures/notes/:id/copies/:copy', ['published']],
  ['/structures/notes/:id', ['structures.note']],
  ['/structures/questions/:id', ['structures.question']],
  ['/structures/:id', ['structures.structure']],
  ['/n/', ['snapshots.link']],
  ['/people/:id', ['people.person']],
  ['/me/', ['people.person']],
  ['/mail/', ['people.person']],
  ['/administration/accounts', ['people.person']],
  ['/break-glass/:id', ['breakglass.access']],
  ['/posts/:space/:id/leaves', ['posts.leave']],
  ['/posts/:space/:id', ['posts.post']],
  ['/roles/', ['roles.role']],
  ['/supervision/', ['supervision.assignment']],
  ['/invitations/:id', ['invitations.invitation']],
  ['/invited/', ['invitations.invitation']],
  ['/coach/:rule', []],
  ['/organizations/:id/goals/:goal/serves?', ['plans.link', 'plans.past_link']],
  ['/organizations/:id/purpose?', ['plans.listening']],
  ['/organizations/:id/goals/:goal/links/:link', ['plans.link', 'plans.past_link']],
  ['/organizations/:id/goals/:goal', ['plans.goal']],
  ['/organizations/:id/listenings/:listening', ['plans.listening']],
  ['/organizations/:id/indicators/imports/:report', ['indicators.report']],
  ['/organizations/:id/indicators/:space/:measure', ['indicators.measure']],
  ['/organizations/:id/shown/:space/:snapshot', ['snapshots.snapshot']],
  ['/organizations/:id/years/:year', ['year']],
  ['/organizations/:space/cycle-templates/:id', ['cycles.template']],
  ['/organizations/:space/initiatives/:id/overlaps/:also', ['initiatives.overlap']],
  ['/organizations/:space/initiatives/:id/standings/:also', ['initiatives.standing']],
  ['/organizations/:space/initiatives/:id', ['initiatives.initiative']],
  ['/organizations/:', ['organization']],
]

/** The tables whose rows stand at an address of their own. */
export const addressed = [...new Set(about.flatMap(([, nouns]) => nouns))]

const spaces = ['space', 'organization', 'owner', 'toSpace']
const codes = ['kind', 'token', 'deed', 'rule']
const looks = ['out', 'in', 'support', 'again', 'decision']

/** The addresses of a thing under a route, if the route is about such things. Throws at a route it does not know. */
export function addressesOf(pattern: string, thing: Thing): string[] {
  const [, nouns] = about.find(([start]) => pattern.startsWith(start)) ?? []
  if (!nouns) throw new Error(`The crawler does not know what to put into ${pattern}.`)
  if (!nouns.includes(thing.noun)) return []
  const address = pattern
    .replace('/:width?', '/480')
    .replace(':file{.+\\.ics}', ':id.ics')
    .replaceAll(/:(\w+)(?:\{[^/]*\})?/g, (part, name: string) =>
      name === 'zoom' ? part : partOf(name, thing),
    )
  return address.includes(':zoom') ? looks.map((look) => address.replace(':zoom', look)) : [address]
}

function partOf(name: string, { noun, space, id, named }: Thing): string {
  if (name === 'noun') return shortOf(noun)
  if (codes.includes(name)) return 'none'
  return named[name] ?? (spaces.includes(name) ? space : id)
}

function shortOf(noun: string) {
  return noun.split('.').at(-1)!
}

/** What is asked of a page beside its own address. */
export const asking = [
  `/frameworks?words=${canary}`,
  `/cycles/invitations/new?words=${canary}`,
  '/drafts/:form?device=ffffffffffffffff',
  '/alignment?at=:space/:goal',
  '/organizations/:id/purpose?gone=:listening',
  '/organizations/:id/goals/:goal/serves?gone=:link',
  '/organizations/:id/goals/:goal/serves?change=:link',
  '/alignment?at=:space',
  '/goals/new?kind=school&from=inquiry::id',
  '/inquiries/new?measure=:space.:measure&about=:about',
  '/goals/:id/showing?to=:above',
  '/pulse/:id',
  '/meetings?circle=:id&older=yes',
  '/meetings/new?circle=:id',
  '/meetings/new?structure=:id',
  '/sittings/new?meeting=:space/:id',
  '/roundtables/:id/definition/together?cards=loops',
  '/organizations/:id/indicators/:space/:measure?grade=4&group=English+learner',
]

const known: Record<string, string[]> = {
  '/assets/*': [],
  '/cycle/:phase': phases.map((phase) => `/cycle/${phase}`),
  '/first/:token': ['/first/no-such-link'],
  '/new-email/:token': ['/new-email/no-such-link'],
  '/password-reset/:token': ['/password-reset/no-such-link'],
  '/purpose/ideas/:key': ['/purpose/ideas/loops', '/purpose/ideas/who-and-what'],
  '/people/directory': ['', `?words=${canary}`, '?page=2'].map((query) => `/people/directory${query}`),
  '/portfolio': [1, 2, 3]
    .map((page) => `/portfolio?page=${page}`)
    .concat(['trash=yes', `words=${canary}`, 'untold=yes'].map((query) => `/portfolio?${query}`)),
}

/** Every page without an id, and those whose parts are a few known words. */
export const plainAddresses = (patterns: string[]) =>
  patterns.flatMap((pattern) => known[pattern] ?? (pattern.includes(':') ? [] : [pattern]))

/** The routes that ask for an id. */
export const idPatterns = (patterns: string[]) =>
  patterns.filter((pattern) => pattern.includes(':') && !(pattern in known))
