import type { Reader } from '#people'
import { Layout, Mark } from '#ui'
import type { ComponentChildren } from 'preact'
import { addressOfVersion } from './address.ts'
import { FrontLine } from './front-parts.tsx'
import type { Front } from './front.ts'
import { openingsOf, type Reading } from './reading.ts'
import { sayStanding } from './say-front.ts'
import { words } from './words.ts'

interface GuideHeadProps {
  reader: Reader
  front: Front
  title: string
  lead: string
  children?: ComponentChildren
}

/** The head of something to print: its framework, license and source, and how it comes on paper. */
export const GuideHead = ({ reader, front, title, lead, children }: GuideHeadProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        {...{ title, lead }}
        over={sayStanding(front, reader.language, front.title)}
        back={{ href: addressOfVersion(front.space, front.id), label: front.title }}
      />
      <FrontLine {...{ reader, front }} />
      <p class="hint">{say('howToPrint')}</p>
      {children}
    </>
  )
}

/** Which part of a long framework a guide is about. */
export const GuideParts = ({ reader, reading, path, under }: GuidePartsProps) => {
  const say = words(reader.language)
  const openings = openingsOf(reading)
  if (openings.length < 2) return null
  return (
    <Mark.Chips label={say('parts')}>
      <Mark.Chip href={path} current={!under}>
        {say('levelAll')}
      </Mark.Chip>
      {openings.map(({ item }) => (
        <Mark.Chip href={`${path}?under=${item.id}`} current={item.id === under}>
          {item.code || item.label || item.statement.slice(0, 40)}
        </Mark.Chip>
      ))}
    </Mark.Chips>
  )
}

interface GuidePartsProps {
  reader: Reader
  reading: Reading
  path: string
  under?: string
}
