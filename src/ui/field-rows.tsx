import type { ComponentChildren } from 'preact'

/** Many short fields of one kind, such as settings: line by line, each label with its control at the end of the line. */
export const FieldRows = ({ children }: { children: ComponentChildren }) => (
  <div class="field-rows">{children}</div>
)
