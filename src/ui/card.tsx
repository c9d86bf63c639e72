import type { ComponentChildren } from 'preact'

interface CardProps {
  title: ComponentChildren
  /** The quiet line above the title: when and where. */
  over?: ComponentChildren
  /** What stands at the foot: a link and who can see it. */
  foot?: ComponentChildren
  children?: ComponentChildren
}

/** Something that stands apart, such as the next meeting. Few of them on a page. */
export const Card = ({ title, over, foot, children }: CardProps) => (
  <section class="card">
    {over && <p class="over">{over}</p>}
    <h2>{title}</h2>
    {children}
    {foot && <div class="card-foot">{foot}</div>}
  </section>
)
