import type { ComponentChildren } from 'preact'

export type Fact = [name: string, fact: ComponentChildren]

/** Pairs of a name and what it is, in a fixed order. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl class="facts">
    {facts.map(([name, fact]) => (
      <div>
        <dt>{name}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
)
