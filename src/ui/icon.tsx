import { renderToString } from 'preact-render-to-string'
import { jsxTemplate } from 'preact/jsx-runtime'
import { shapes } from './shapes.tsx'

export type IconName = keyof typeof shapes

interface IconProps {
  name: IconName
  /** Side length in CSS pixels at the usual text size; it grows with the text. Drawn on a grid of 24. */
  size?: number
}

/** A line drawing that stands beside a word and is therefore silent for screen readers. */
export const Icon = ({ name, size = 24 }: IconProps) => {
  const key = `${name} ${size}`
  if (!drawn.has(key)) drawn.set(key, [renderToString(<Drawing {...{ name, size }} />)])
  return jsxTemplate(drawn.get(key)!)
}

// Each is drawn once: a list shows the same few on every line, and an element costs by its attributes.
const drawn = new Map<string, string[]>()

const Drawing = ({ name, size }: Required<IconProps>) => (
  <svg
    class="icon"
    width={`${size / 16}rem`}
    height={`${size / 16}rem`}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    {shapes[name]}
  </svg>
)
