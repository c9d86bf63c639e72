import { Layout, List } from '#ui'
import { addressOfVersion } from './address.ts'
import { nameOf, type GuideProps } from './conversation-page.tsx'
import { GuideHead, GuideParts } from './guide-head.tsx'
import { boxesFor, partsOf } from './guide.ts'
import type { ItemLine } from './item-parts.ts'
import type { Scale } from './scale.ts'
import { words } from './words.ts'

interface SelfAssessmentProps extends GuideProps {
  rubricLines: ItemLine[]
  scales: Scale[]
}

/** A guide to print and fill in: for each item first where the evidence is, then the boxes, then room for a note. */
export const SelfAssessmentPage = (props: SelfAssessmentProps) => {
  const { reader, front, reading, items, under, rubricLines, scales } = props
  const say = words(reader.language)
  const known = new Map(items.map((item) => [item.id, item]))
  const rubrics = Map.groupBy(rubricLines, ({ itemId }) => itemId)
  const ownSteps = [say('step.1'), say('step.2'), say('step.3'), say('step.4')]
  const boxes = (id: string) => {
    const given = boxesFor(id, rubrics, scales)
    return [...(given.length > 0 ? given : ownSteps), say('notRated'), say('notEnough')]
  }
  return (
    <>
      <GuideHead {...{ reader, front }} title={say('selfAssessmentGuide')} lead={say('selfAssessmentLead')}>
        <GuideParts
          {...{ reader, reading, under }}
          path={`${addressOfVersion(front.space, front.id)}/guide/self-assessment`}
        />
      </GuideHead>
      {partsOf(reading, under).map((part) => (
        <Layout.Section title={part.head ? nameOf(part.head) : say('standingAlone')}>
          <List.Worksheet>
            {part.lines.map((line) =>
              line.within > 0 ? (
                <List.Work heading title={nameOf(line)} />
              ) : (
                <List.Work title={nameOf(line, known.get(line.item.id)?.statement)}>
                  <List.Blank label={say('evidenceFirst')} lines={1} />
                  <List.Boxes label={say('whereIStand')} boxes={boxes(line.item.id)} />
                  <List.Blank label={say('myNote')} />
                </List.Work>
              ),
            )}
          </List.Worksheet>
        </Layout.Section>
      ))}
    </>
  )
}
