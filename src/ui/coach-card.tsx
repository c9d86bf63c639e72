import type { ComponentChildren } from 'preact'

interface CoachCardProps {
  /** What it is and how long it takes: "One thing, about 3 minutes". */
  over: ComponentChildren
  /** What was noticed, and the question it leads to. */
  children: ComponentChildren
  /** The main button and the quiet ways out. */
  actions: ComponentChildren
}

/** The one thing the page advises. It asks, it never scores. */
export const CoachCard = ({ over, children, actions }: CoachCardProps) => (
  <section class="coach">
    <h2 class="over">{over}</h2>
    <div class="coach-words">{children}</div>
    <div class="actions">{actions}</div>
  </section>
)
