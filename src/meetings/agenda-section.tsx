import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import type { AgendaBlock } from './compose-agenda.ts'
import { minutesOf } from './meeting.ts'
import type { MeetingPageRow } from './meetings.store.ts'
import { pathOf } from './path-of.ts'
import { sayProtocol } from './say-protocol.ts'
import { words } from './words.ts'
import type { WrongLine } from './wrong-line.ts'

interface AgendaProps {
  reader: Reader
  meeting: MeetingPageRow
  agenda: AgendaBlock[]
  past?: boolean
  wrong?: WrongLine
}

/** The agenda as it stands: it is there without anybody having done anything, and anybody may add to it. */
export const AgendaSection = ({ reader, meeting, agenda, past, wrong }: AgendaProps) => {
  const say = words(reader.language)
  const blocks = agenda.filter(({ leftOut }) => !leftOut)
  const list = (
    <>
      <List.Rows>
        {blocks.map((block) => (
          <BlockRow {...{ reader, meeting, block, past }} />
        ))}
      </List.Rows>
      <p class="note">{saySum(blocks, meeting, reader)}</p>
    </>
  )
  if (past) return list
  return (
    <Layout.Section id="agenda" title={say('agenda')}>
      {list}
      <Layout.Actions>
        <Button kind="plain" href={`${pathOf(meeting)}/presenting`}>
          {say('bring')}
        </Button>
        <Button kind="quiet" href={`${pathOf(meeting)}/agenda`}>
          {say('arrange')}
        </Button>
      </Layout.Actions>
      <AddTopic {...{ reader, meeting }} wrong={wrong?.field === 'topic' ? wrong : undefined} />
    </Layout.Section>
  )
}

const AddTopic = ({ reader, meeting, wrong }: Pick<AgendaProps, 'reader' | 'meeting' | 'wrong'>) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('addTopic')} open={Boolean(wrong)}>
      <Field.Form action={`${pathOf(meeting)}/topics`} once keep={`topic-${meeting.id}`}>
        <Field.Text
          name="words"
          id="topic"
          label={say('topic')}
          hint={say('topicHint')}
          value={wrong?.words}
          error={wrong && say(`wrong.${wrong.sentence}` as 'wrong.words')}
        />
        <Field.Text
          name="minutes"
          label={say('minutes')}
          aside={say('optional')}
          inputmode="numeric"
          width="short"
        />
        <Button kind="plain" icon="plus">
          {say('addIt')}
        </Button>
      </Field.Form>
    </Layout.Details>
  )
}

const BlockRow = ({ reader, meeting, block, past }: Omit<AgendaProps, 'agenda'> & { block: AgendaBlock }) => {
  const say = words(reader.language)
  const note = [
    say('nMinutes', { n: block.minutes }),
    block.words && block.title,
    block.person?.name,
    block.protocol && sayProtocol(block.protocol, reader.language),
  ]
  return (
    <List.Row
      title={block.words ?? block.title}
      href={block.href}
      note={note.filter(Boolean).join(' · ')}
      aside={
        block.own &&
        !past && (
          <form method="post" action={`${pathOf(meeting)}/topics/${block.key}/ending`}>
            <Button kind="quiet" label={say('takeOff', { what: block.words ?? block.title })}>
              {say('takeOffShort')}
            </Button>
          </form>
        )
      }
    >
      {block.kind === 'goal' && !block.words && <p class="note">{say('noGoalYet')}</p>}
    </List.Row>
  )
}

function saySum(blocks: AgendaBlock[], meeting: MeetingPageRow, { language }: Reader) {
  const say = words(language)
  const [sum, slot] = [blocks.reduce((all, { minutes }) => all + minutes, 0), minutesOf(meeting)]
  if (sum > slot) return say('sumOver', { sum, slot, over: sum - slot })
  return sum < slot ? say('sumUnder', { sum, slot }) : say('sumEven', { slot })
}
