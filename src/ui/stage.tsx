import type { ComponentChildren } from 'preact'

interface StageProps {
  /** Where one is: "Step 3 of 9". */
  place: string
  /** The time on the clock: "4:05". */
  clock: string
  /** What the clock says: "left for this step", "2 minutes over". */
  said: string
  /** How much of the step is over, from 0 to 100. */
  percent: number
  /** What is left in all: "41 minutes left in all". */
  whole: string
  /** What is on, and what is asked; large enough to be read across a table. */
  children: ComponentChildren
  /** What can be pressed; it stands near the time. */
  actions?: ComponentChildren
  /** Where people write, and what was written. */
  work?: ComponentChildren
}

/** What is on now, for all around a table to see: the time, what it is about, and few large buttons. */
export const Stage = ({ place, clock, said, percent, whole, children, actions, work }: StageProps) => (
  <div class="stage">
    <div class="stage-time">
      <p class="stage-over">
        <span class="stage-place">{place}</span> · <span class="stage-whole">{whole}</span>
      </p>
      <p class="stage-clock" role="timer">
        {clock}
      </p>
      <p class="stage-said">{said}</p>
      <progress class="stage-bar" max={100} value={percent} aria-hidden="true" />
    </div>
    <div class="stage-matter">
      <div class="stage-now">{children}</div>
      {work && <div class="stage-work">{work}</div>}
    </div>
    {actions && <div class="stage-actions">{actions}</div>}
  </div>
)

interface StageStepProps {
  title: string
  /** Who speaks. */
  speaks: ComponentChildren
  /** What it is about: a goal, a question, whose it is. */
  about?: ComponentChildren
  prompt?: string
  /** What comes after it. */
  then?: string
}

/** One step as it is read across a table. */
export const StageStep = ({ title, speaks, about, prompt, then }: StageStepProps) => (
  <div class="stage-step">
    <h2 dir="auto">{title}</h2>
    <p class="stage-speaks">{speaks}</p>
    {about && <div class="stage-about">{about}</div>}
    {prompt && (
      <p class="stage-prompt" dir="auto">
        {prompt}
      </p>
    )}
    {then && <p class="note">{then}</p>}
  </div>
)
