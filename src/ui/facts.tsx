import type { ComponentChildren } from 'preact'

/** Pairs of a name and what it is, in a fixed order. */
export const Facts = ({ facts }: { facts: [name: string, fact: ComponentChildren][] }) => (
  <dl class="facts">
    {facts.map(([name, fact]) => (
      <div>
        <dt>{name}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
)
