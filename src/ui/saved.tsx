import type { ComponentChildren } from 'preact'

/** The quiet line about what is safe: "Saved 14:02", "Kept on this device". */
export const Saved = ({ children }: { children: ComponentChildren }) => (
  <p class="saved" role="status">
    {children}
  </p>
)
