import { renderToString } from 'preact-render-to-string'
import { shapes } from './shapes.tsx'

export type IconName = keyof typeof shapes

interface IconProps {
  name: IconName
  /** Side length in CSS pixels at the usual text size; it grows with the text. Drawn on a grid of 24. */
  size?: number
}

/** A line drawing that stands beside a word and is therefore silent for screen readers. */
export const Icon = ({ name, size = 24 }: IconProps) => (
  <svg
    class="icon"
    width={`${size / 16}rem`}
    height={`${size / 16}rem`}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
    dangerouslySetInnerHTML={{ __html: drawn[name] }}
  />
)

// Drawn once: a list shows the same few icons on every line.
const drawn = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [name, renderToString(shape)]),
) as Record<IconName, string>
