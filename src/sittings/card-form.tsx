import type { Complaints } from '#forms'
import { Button, Field } from '#ui'
import { cardLength, kindsFor } from './card.ts'
import type { SittingStep } from './sitting.ts'
import { sentencesOf, type Words } from './words.ts'

interface CardFormProps {
  at: string
  step: number
  asks: SittingStep['writes']
  /** The number under which this card is known; sent twice, it is written once. */
  once: string
  silent?: boolean
  say: Words
  /** A card that needs another look. */
  answers?: { words: string; kind: string }
  complaints?: Complaints
}

/** Where somebody writes a card of their own. */
export const CardForm = ({ at, step, asks, once, silent, say, answers, complaints }: CardFormProps) => {
  const kinds = kindsFor(asks)
  const errors = sentencesOf(say, complaints)
  const id = `words-${step}`
  return (
    <form class="form card-form" action={`${at}/cards`} method="post" data-step={step}>
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="step" value={step} />
      {kinds.length > 1 ? (
        <Field.Select
          name="kind"
          id={`kind-${step}`}
          label={say('cardKind')}
          value={answers?.kind}
          error={errors.kind}
          options={kinds.map((kind) => ({
            value: kind,
            label: `${say(`card.${kind}`)} – ${say(`cardHint.${kind as 'warm'}`)}`,
          }))}
        />
      ) : (
        <input type="hidden" name="kind" value={kinds[0]} />
      )}
      <Field.Area
        name="words"
        id={id}
        rows={2}
        label={say(`write.${asks as 'idea'}`)}
        hint={silent ? say('silentHint') : undefined}
        maxlength={cardLength}
        value={answers?.words}
        error={errors.words}
      />
      <Button kind="plain">{say('addCard')}</Button>
    </form>
  )
}
