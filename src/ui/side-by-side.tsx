import type { ComponentChildren } from 'preact'
import { placeOf } from './measure.ts'

interface Side {
  label: string
  value?: number
  /** The value as it is said, or why there is none. */
  text: string
  /** How many stand behind it. */
  note?: string
}

interface SideBySideProps {
  sides: Side[]
  /** The ends of the scale. */
  scale: { from: number; to: number }
  /** A value that stands across all of them, such as that of everybody. */
  across?: number
  /** What the mark across says, under the picture. */
  acrossWords?: string
  /** The figures for those who would rather read, folded away below. */
  children?: ComponentChildren
}

/** Groups under each other, each with its bar, its value and how many stand behind it. One that is not shown says why. */
export const SideBySide = ({ sides, scale, across, acrossWords, children }: SideBySideProps) => {
  const mark = across === undefined ? undefined : `${placeOf(across, scale)}%`
  return (
    <figure class="sides">
      <dl>
        {sides.map(({ label, value, text, note }) => (
          <div class={value === undefined ? 'side none' : 'side'}>
            <dt>{label}</dt>
            <dd>
              <span class="side-value">{text} </span>
              {note && <span class="note">{note}</span>}
              {value !== undefined && (
                <svg width="100%" height="20" aria-hidden="true">
                  <line class="scale" x1="0" x2="100%" y1="10" y2="10" />
                  <line class="gone" x1="0" x2={`${placeOf(value, scale)}%`} y1="10" y2="10" />
                  {mark && <line class="across" x1={mark} x2={mark} y1="1" y2="19" />}
                </svg>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {acrossWords && (
        <figcaption class="note">
          <svg width="10" height="18" aria-hidden="true">
            <line class="across" x1="5" x2="5" y1="1" y2="17" />
          </svg>{' '}
          {acrossWords}
        </figcaption>
      )}
      {children}
    </figure>
  )
}
