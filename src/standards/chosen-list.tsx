import { addressOfItem, addressOfVersion } from '#frameworks'
import { List } from '#ui'
import type { ComponentChildren } from 'preact'
import { byVersion, type Chosen } from './choice.ts'
import { nameOfPart } from './say-choice.ts'
import { words } from './words.ts'

interface ChosenProps {
  language: string
  chosen: readonly Chosen[]
  /** What can be done with the choices of one version. */
  aside?: (ofOne: Chosen) => ComponentChildren
}

/** What is chosen, by framework: all of it, or its parts by name. */
export const ChosenList = ({ language, chosen, aside }: ChosenProps) => (
  <List.Rows>
    {byVersion(chosen).map((parts) => (
      <OfOne {...{ language, parts, aside }} />
    ))}
  </List.Rows>
)

const OfOne = ({ language, parts, aside }: Omit<ChosenProps, 'chosen'> & { parts: readonly Chosen[] }) => {
  const say = words(language)
  const one = parts[0]!
  const items = parts.filter(({ item }) => item !== null)
  return (
    <>
      <List.Row
        title={one.title}
        href={addressOfVersion(one.space, one.version)}
        note={[one.label && say('edition', { label: one.label }), items.length === 0 && say('allOf')]
          .filter(Boolean)
          .join(' · ')}
        aside={aside?.(one)}
      />
      {items.map((part) => (
        <List.Row
          title={nameOfPart(part)}
          href={addressOfItem(part.space, part.version, part.item ?? '')}
          depth={1}
        />
      ))}
    </>
  )
}
