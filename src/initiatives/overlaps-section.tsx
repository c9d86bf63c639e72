import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { addressOf } from './address.ts'
import type { Initiative } from './initiative.ts'
import type { Overlap } from './overlaps.store.ts'
import type { Again } from './told.ts'
import { sentencesOf, words } from './words.ts'

interface OverlapsProps {
  reader: Reader
  one: Initiative
  initiatives: readonly Initiative[]
  overlaps: readonly Overlap[]
  keeps: boolean
  again?: Again
}

/** With which others an initiative overlaps, and what they share; whoever keeps it notes more. */
export const OverlapsSection = ({ reader, one, initiatives, overlaps, keeps, again }: OverlapsProps) => {
  const say = words(reader.language)
  const back = again?.form === 'overlap' ? again : undefined
  const here = overlaps.flatMap((overlap) => {
    if (overlap.one !== one.id && overlap.other !== one.id) return []
    const found = initiatives.find(({ id }) => id !== one.id && (id === overlap.one || id === overlap.other))
    return found ? [{ ...overlap, with: found }] : []
  })
  const free = initiatives.filter((other) => other.id !== one.id && !here.some((o) => o.with.id === other.id))
  if (here.length === 0 && !keeps) return null
  return (
    <Layout.Section id="overlaps" title={say('overlaps')}>
      {here.length === 0 && <p class="note">{say('noOverlaps')}</p>}
      {here.length > 0 && (
        <List.Rows>
          {here.map((overlap) => (
            <List.Row
              title={overlap.with.name}
              href={addressOf(one.space, overlap.with.id)}
              note={overlap.shares}
              aside={
                keeps && (
                  <form
                    method="post"
                    action={`${addressOf(one.space, one.id)}/overlaps/${overlap.id}/ending`}
                  >
                    <Button kind="quiet" label={say('noOverlapWith', { name: overlap.with.name })}>
                      {say('noOverlap')}
                    </Button>
                  </form>
                )
              }
            />
          ))}
        </List.Rows>
      )}
      {keeps && free.length > 0 && <NewOverlap {...{ reader, one, free, again: back }} />}
    </Layout.Section>
  )
}

const NewOverlap = ({
  reader,
  one,
  free,
  again,
}: Pick<OverlapsProps, 'reader' | 'one' | 'again'> & { free: readonly Initiative[] }) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, again?.complaints)
  return (
    <Layout.Details summary={say('addOverlap')} open={Boolean(again)}>
      <Field.Form action={`${addressOf(one.space, one.id)}/overlaps`} keep={`overlap-${one.id}`}>
        <Field.Select
          name="other"
          id="overlap-with"
          label={say('overlapWith')}
          value={textOf(again?.given.other)}
          error={errors.other}
          options={free.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field.Area
          name="shares"
          rows={2}
          label={say('shares')}
          hint={say('sharesHint')}
          value={textOf(again?.given.shares)}
          error={errors.shares}
        />
        <Layout.Actions>
          <Button kind="plain">{say('keepOverlap')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Details>
  )
}
