import type { ComponentChildren } from 'preact'

interface EmptyPageProps {
  /** What will be here, in a sentence. */
  children: ComponentChildren
  /** "For example" */
  exampleTitle?: string
  /** Something of ours that shows how it looks once it is there, such as `List.Entries` with one entry. */
  example?: ComponentChildren
  /** The one button. */
  action?: ComponentChildren
}

/** A page with nothing on it yet: it says what comes here, shows one, and offers the first step. */
export const EmptyPage = ({ children, exampleTitle, example, action }: EmptyPageProps) => (
  <div class="empty">
    <div class="empty-words">{children}</div>
    {action && <div class="actions">{action}</div>}
    {example && (
      <section class="example">
        {exampleTitle && <h2 class="over">{exampleTitle}</h2>}
        {example}
      </section>
    )}
  </div>
)
