import type { ComponentChildren } from 'preact'

/** Short fields that belong together, such as two days or a few numbers: side by side where there is room. */
export const FieldLine = ({ children }: { children: ComponentChildren }) => (
  <div class="field-line">{children}</div>
)
