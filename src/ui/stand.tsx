interface StandProps {
  /** Which step it is, counted from 1, and how many there are. */
  at: number
  of: number
  /** The step in words. */
  words: string
}

const apart = 18

/** Where something stands on a few steps, in words; the drawing before them is the same said again. */
export const Stand = ({ at, of, words }: StandProps) => (
  <p class="stand">
    <svg
      width={`${(of * apart) / 16}rem`}
      height="1.125rem"
      viewBox={`0 0 ${of * apart} 18`}
      aria-hidden="true"
    >
      <line x1={apart / 2} x2={(of - 0.5) * apart} y1="9" y2="9" />
      {Array.from({ length: of }, (_, step) => (
        <circle
          class={step + 1 === at ? 'at' : undefined}
          cx={(step + 0.5) * apart}
          cy="9"
          r={step + 1 === at ? 7 : 4}
        />
      ))}
    </svg>
    <strong>{words}</strong>
  </p>
)
