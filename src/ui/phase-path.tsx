export interface Step {
  /** What stands in the circle. */
  number: number
  label: string
  /** Where it is, in words: "ready", "you are here", "from April". */
  status: string
  state: 'done' | 'here' | 'open'
  /** One is here, and it is done. */
  done?: boolean
  href: string
}

interface PhasePathProps {
  /** What the path is, for those who hear it: "The five phases". */
  label: string
  steps: Step[]
  /** Above something to do: on a phone it lies in one line, and how far each step is shows in its circle alone. */
  slim?: boolean
}

/** A path one can walk in any order. Lies where there is room for every word, stands on a phone. */
export const PhasePath = ({ label, steps, slim }: PhasePathProps) => (
  <nav class={slim ? 'phases slim' : 'phases'} aria-label={label}>
    <ol>
      {steps.map((step) => (
        <li class={step.done ? `${step.state} done` : step.state}>
          <a href={step.href} aria-current={step.state === 'here' ? 'step' : undefined}>
            <svg class="phase-dot" width="2.5rem" height="2.5rem" viewBox="0 0 40 40" aria-hidden="true">
              <circle class="halo" cx="20" cy="20" r="20" />
              <circle class="disc" cx="20" cy="20" r="15.5" />
              <text x="20" y="25.5" text-anchor="middle">
                {step.number}
              </text>
            </svg>
            <span class="phase-words">
              <span class="phase-label">{step.label}</span>
              <span class="phase-status">{step.status}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
