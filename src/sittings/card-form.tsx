import { Button, Field } from '#ui'
import { cardLength, type CardKind } from './card.ts'
import type { Words } from './words.ts'

interface CardFormProps {
  /** The address of the sitting. */
  at: string
  step: number
  kinds: readonly CardKind[]
  /** What a reader with a screen reader and without looks for: "A question". */
  label: string
  hint?: string
  /** What the button says. */
  deed: string
  /** The number under which this card is known; sent twice, it is written once. */
  once: string
  say: Words
}

/** Where somebody writes a card of their own. */
export const CardForm = ({ at, step, kinds, label, hint, deed, once, say }: CardFormProps) => (
  <form class="form card-form" action={`${at}/cards`} method="post">
    <input type="hidden" name="once" value={once} />
    <input type="hidden" name="step" value={step} />
    {kinds.length > 1 ? (
      <Field.Select
        name="kind"
        id={`kind-${step}`}
        label={say('cardKind')}
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
      id={`${kinds[0]}-${step}`}
      rows={2}
      label={label}
      hint={hint}
      maxlength={cardLength}
    />
    <Button kind="plain">{deed}</Button>
  </form>
)
