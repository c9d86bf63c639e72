import { sayDay } from '#language'
import type { Reader } from '#people'
import { Layout, List, Mark } from '#ui'
import { detailParts, wholeParts, type BriefWords } from './brief.ts'
import { supporters, type Support } from './support.ts'
import { words } from './words.ts'

interface TextProps {
  reader: Reader
  brief: BriefWords
  support: readonly Support[]
}

/** A brief to read, in the order it was thought: whole, details, who stands where, what for, and what came of it. */
export const BriefText = ({ reader, brief, support }: TextProps) => {
  const say = words(reader.language)
  return (
    <>
      <Answers {...{ reader, brief }} title={say('zoom.out')} parts={wholeParts} />
      <Answers {...{ reader, brief }} title={say('zoom.in')} parts={detailParts} />
      {support.length > 0 && (
        <Layout.Section title={say('zoom.support')}>
          <List.Rows>
            {support.map(({ who, stand, note }) => (
              <List.Row title={sayGroup(who, reader)} note={say(`stand.${stand}`)}>
                {note && <Mark.Own>{note}</Mark.Own>}
              </List.Row>
            ))}
          </List.Rows>
        </Layout.Section>
      )}
      {brief.benefits && (
        <Layout.Section title={say('zoom.again')}>
          <div>
            <h3 class="over">{say('part.benefits')}</h3>
            <Mark.Own>{brief.benefits}</Mark.Own>
          </div>
        </Layout.Section>
      )}
      <Decided {...{ reader, brief }} />
    </>
  )
}

type Part = (typeof wholeParts)[number] | (typeof detailParts)[number]

const Answers = ({
  reader,
  brief,
  title,
  parts,
}: Omit<TextProps, 'support'> & { title: string; parts: readonly Part[] }) => {
  const say = words(reader.language)
  const told = parts.filter((part) => brief[part])
  if (told.length === 0) return null
  return (
    <Layout.Section title={title}>
      {told.map((part) => (
        <div>
          <h3 class="over">{say(`part.${part}`)}</h3>
          <Mark.Own>{brief[part]}</Mark.Own>
        </div>
      ))}
    </Layout.Section>
  )
}

const Decided = ({ reader, brief }: Omit<TextProps, 'support'>) => {
  const say = words(reader.language)
  const { decision, decidedOn, lookBackOn, result, again } = brief
  if (!decision && !decidedOn) return null
  const days = [
    decidedOn && say('decidedOn', { day: sayDay(decidedOn, 'day', reader) }),
    lookBackOn && !result && say('lookBackOn', { day: sayDay(lookBackOn, 'day', reader) }),
  ]
  return (
    <Layout.Section id="decision" title={say('zoom.decision')}>
      <Mark.Own>{decision}</Mark.Own>
      <p class="note">{days.filter(Boolean).join(' · ')}</p>
      {result && (
        <div>
          <h3 class="over">{say('part.result')}</h3>
          <Mark.Own>{result}</Mark.Own>
        </div>
      )}
      {again && (
        <div>
          <h3 class="over">{say('part.again')}</h3>
          <Mark.Own>{again}</Mark.Own>
        </div>
      )}
    </Layout.Section>
  )
}

const isOurs = (who: string): who is (typeof supporters)[number] =>
  (supporters as readonly string[]).includes(who)

/** A group by our word, or as the leader calls it. */
export const sayGroup = (who: string, { language }: Pick<Reader, 'language'>) =>
  isOurs(who) ? words(language)(`who.${who}`) : who
