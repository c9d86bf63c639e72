import type { Whole } from '#frameworks'

type Item = Whole['items'][number]
type Scale = Whole['scales'][number]
type Rubric = Whole['rubrics'][number]

const labels = ['Not yet', 'Beginning', 'Steady', 'Leading others']
const symbols = ['○', '◔', '◑', '●']

/** Four levels in our own words. */
export const someScale = (): Scale => ({
  id: crypto.randomUUID(),
  title: 'Four steps',
  levels: labels.map((label, n) => ({ label, short: label[0]!, symbol: symbols[n]!, value: n + 1 })),
  place: 0,
})

/** A rubric of one line about an item, with a sentence for each level. */
export function someRubric(item: Item, scale: Scale): Rubric {
  const named = () => {
    const identifier = crypto.randomUUID()
    return { identifier, uri: `urn:uuid:${identifier}`, place: 0, rest: {}, changedAt: item.changedAt }
  }
  const levels = scale.levels.map(({ label, value }, place) => ({
    ...named(),
    quality: label,
    description: `${label}: how often families are asked, and what comes of it.`,
    score: value,
    feedback: '',
    place,
  }))
  const criterion = {
    ...named(),
    id: crypto.randomUUID(),
    itemId: item.id,
    category: 'In daily work',
    description: 'Asking families',
    weight: 1,
    levels,
  }
  return {
    ...named(),
    id: crypto.randomUUID(),
    title: 'Asking and answering',
    description: 'For a talk in the middle of the year.',
    scaleId: scale.id,
    criteria: [criterion],
  }
}

/** A continuum map of five variations: one ideal, three acceptable, two not. */
export const someContinuum = (item: Item): Whole['continuums'][number] => ({
  id: crypto.randomUUID(),
  itemId: item.id,
  role: 'Principal',
  outcome: 'Families take part in what is decided.',
  component: 'Asks before deciding',
  variations: [
    'Asks families early, and says afterwards what came of it.',
    'Asks families early.',
    'Asks families once most is decided.',
    'Tells families what was decided.',
    'Families hear of it from others.',
  ],
  ideal: 1,
  acceptable: 3,
  place: 0,
})
