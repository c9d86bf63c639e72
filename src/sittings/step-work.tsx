import { newId } from '#platform'
import { Layout } from '#ui'
import { CardForm } from './card-form.tsx'
import { CardList } from './card-list.tsx'
import { asksPromise, kindsFor } from './card.ts'
import { PromiseNotes, ThemeNotes } from './note-forms.tsx'
import { addressOf } from './room.ts'
import { hasCards, mayWrite, presents } from './sitting.ts'
import { OpenPromises } from './step-matter.tsx'
import type { StepPanelProps } from './step-panel.tsx'

/** What people see and write in a step: open promises, cards, promises and themes for all. */
export const StepWork = ({ n, say, ...room }: StepPanelProps) => {
  const { sitting, reader, live } = room
  const step = sitting.steps[n]!
  return (
    <div class="flow" data-panel={n} hidden={n !== sitting.course.at}>
      <OpenPromises {...{ step, say }} {...room} />
      <WriteCard {...{ n, say }} {...room} />
      {hasCards(step, reader.id) && (
        <CardList at={addressOf(sitting)} say={say} cards={live.cards} step={n} />
      )}
      {asksPromise(step.writes) && <PromiseNotes {...{ n, say }} {...room} />}
      {step.writes === 'theme' && <ThemeNotes {...{ n, say }} {...room} />}
      {presents(step, reader.id) && mayWrite(step, reader.id) && (
        <Layout.Details summary={say('note')}>
          <NoteForm {...{ n, say }} {...room} />
        </Layout.Details>
      )}
    </div>
  )
}

/** Where a card is written; whoever only listens finds a place for their own notes instead. */
const WriteCard = ({ n, say, sitting, reader }: StepPanelProps) => {
  const step = sitting.steps[n]!
  const kinds = kindsFor(step.writes)
  if (!kinds.length) return null
  if (!mayWrite(step, reader.id))
    return (
      <>
        <p class="note">{say('listening')}</p>
        <NoteForm {...{ n, say, sitting }} />
      </>
    )
  return (
    <CardForm
      {...{ kinds, say }}
      at={addressOf(sitting)}
      step={n}
      once={newId()}
      label={say(`write.${kinds.length > 1 ? 'feedback' : kinds[0]!}` as 'write.idea')}
      hint={step.silent ? say('silentHint') : undefined}
      deed={say('addCard')}
    />
  )
}

const NoteForm = ({ n, say, sitting }: Pick<StepPanelProps, 'n' | 'say' | 'sitting'>) => (
  <CardForm
    {...{ say }}
    at={addressOf(sitting)}
    step={n}
    kinds={['note']}
    once={newId()}
    label={say('note')}
    hint={say('noteHint')}
    deed={say('keepNote')}
  />
)
