import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { addressOfVersion } from './address.ts'
import type { Front } from './front.ts'
import { GuideHead, GuideParts } from './guide-head.tsx'
import { partsOf, type GuideItem } from './guide.ts'
import { openingQuestion, questionsFor, type QuestionKey } from './question.ts'
import type { Reading, ReadLine } from './reading.ts'
import { words } from './words.ts'

export interface GuideProps {
  reader: Reader
  front: Front
  reading: Reading
  items: GuideItem[]
  /** The item whose part of the framework is shown; nothing for all of it. */
  under?: string
}

/** Questions to talk about with a partner, item by item. */
export const ConversationPage = ({ reader, front, reading, items, under }: GuideProps) => {
  const say = words(reader.language)
  const known = new Map(items.map((item) => [item.id, item]))
  const ask = (key: QuestionKey) => say(key as Parameters<typeof say>[0])
  let turn = 0
  const questions = ({ item }: ReadLine) =>
    questionsFor(known.get(item.id) ?? { facet: null, equityNote: '' }, turn++).map(ask)
  return (
    <>
      <GuideHead {...{ reader, front }} title={say('conversationGuide')} lead={say('conversationLead')}>
        <GuideParts
          {...{ reader, reading, under }}
          path={`${addressOfVersion(front.space, front.id)}/guide/conversation`}
        />
      </GuideHead>
      {partsOf(reading, under).map((part, n) => (
        <Layout.Section title={part.head ? nameOf(part.head) : say('standingAlone')}>
          {part.head && <p class="own">{ask(openingQuestion(n))}</p>}
          <List.Worksheet>
            {part.lines.map((line) =>
              line.within > 0 ? (
                <List.Work heading title={nameOf(line)} />
              ) : (
                <List.Work
                  title={nameOf(line, known.get(line.item.id)?.statement)}
                  note={known.get(line.item.id)?.equityNote}
                >
                  <List.Questions questions={questions(line)} />
                </List.Work>
              ),
            )}
          </List.Worksheet>
        </Layout.Section>
      ))}
    </>
  )
}

/** Code and words of a line; of what is asked about all its words. */
export const nameOf = ({ item }: ReadLine, statement = item.label || item.statement) =>
  [item.code, statement].filter(Boolean).join(' ')
