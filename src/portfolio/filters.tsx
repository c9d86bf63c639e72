import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, Mark } from '#ui'
import { evidenceKinds, firstWords } from './evidence.ts'
import type { Offer } from './portfolio.store.ts'
import { addressOf, isNarrow, type Selection } from './selection.ts'
import { words } from './words.ts'

interface FiltersProps {
  reader: Reader
  selection: Selection
  offer: Offer
}

/** A chip is one choice; words, kind and month narrow it further. */
const whole: Selection = { page: 1 }

/** Ways to find an entry: chips for one tap, a form for words, kind and month. */
export const Filters = ({ reader, selection, offer }: FiltersProps) => {
  const say = words(reader.language)
  return (
    <>
      <Choices {...{ reader, selection, offer }} />
      <Layout.Details
        summary={say('find')}
        open={Boolean(selection.words || selection.kind || selection.month || selection.standard)}
      >
        <Finder {...{ reader, selection, offer }} />
      </Layout.Details>
    </>
  )
}

const Choices = ({ reader, selection, offer }: FiltersProps) => {
  const say = words(reader.language)
  return (
    <Mark.Chips label={say('filters')}>
      <Mark.Chip href="/portfolio" current={!isNarrow(selection)} count={offer.all}>
        {say('all')}
      </Mark.Chip>
      {offer.untold > 0 && (
        <Mark.Chip
          href={addressOf(whole, { untold: 'yes' })}
          current={Boolean(selection.untold)}
          count={offer.untold}
        >
          {say('untold')}
        </Mark.Chip>
      )}
      {goalChips(selection, offer)}
      {(offer.trash > 0 || selection.trash) && (
        <Mark.Chip
          href={addressOf(whole, { trash: 'yes' })}
          current={Boolean(selection.trash)}
          count={offer.trash}
        >
          {say('inTrash')}
        </Mark.Chip>
      )}
    </Mark.Chips>
  )
}

// The chips themselves, not a part of the page: the current one is put in sight among all.
const goalChips = (selection: Selection, offer: Offer) =>
  offer.goals
    ?.filter(({ count }) => count > 0)
    .map(({ id, statement, count }) => (
      <Mark.Chip sentence href={addressOf(whole, { goal: id })} current={selection.goal === id} count={count}>
        {firstWords(statement, 160)}
      </Mark.Chip>
    ))

const Finder = ({ reader, selection, offer }: FiltersProps) => {
  const say = words(reader.language)
  const months = Object.entries(offer.months ?? {})
  return (
    <Field.Form action="/portfolio" method="get">
      <Field.Text type="search" name="words" label={say('search')} value={selection.words} />
      <Field.Select
        name="kind"
        label={say('kind')}
        empty={say('anyKind')}
        value={selection.kind}
        options={evidenceKinds
          .filter((kind) => offer.kinds?.[kind])
          .map((kind) => ({ value: kind, label: say(`kinds.${kind}`) }))}
      />
      <Field.Select
        name="month"
        label={say('month')}
        empty={say('anyMonth')}
        value={selection.month}
        options={months.map(([month, n]) => ({
          value: month,
          label: `${sayDay(`${month}-01`, 'month', reader)} (${n})`,
        }))}
      />
      <Standards {...{ reader, selection, offer }} />
      <Chosen selection={selection} />
      <Layout.Actions>
        <Button kind="plain" icon="search">
          {say('show')}
        </Button>
        {isNarrow(selection) && (
          <Button kind="quiet" href="/portfolio">
            {say('clear')}
          </Button>
        )}
      </Layout.Actions>
    </Field.Form>
  )
}

const Standards = ({ reader, selection, offer }: FiltersProps) => {
  const say = words(reader.language)
  if (!offer.standards) return null
  return (
    <Field.Select
      name="standard"
      label={say('standard')}
      empty={say('anyStandard')}
      value={selection.standard}
      options={offer.standards.map(({ id, name, framework, count }) => ({
        value: id,
        label: `${firstWords(name, 70)} (${count})`,
        group: framework,
      }))}
    />
  )
}

// What a chip chose stays chosen while one searches in it.
const Chosen = ({ selection }: { selection: Selection }) => (
  <>
    {(['goal', 'untold', 'trash'] as const).map(
      (name) => selection[name] && <input type="hidden" name={name} value={selection[name]} />,
    )}
  </>
)
