import { levelOf } from '#organizations'
import { Button, Layout, List, Mark } from '#ui'
import { Listenings } from './listenings.tsx'
import type { PurposeProps } from './purpose-view.ts'
import { goalAt, goalsAt, purposeAt, sayState } from './say-goal.ts'
import { beside, sentencesOf } from './sentence.ts'
import type { ServingGoal } from './sentences.store.ts'
import { WhoReads } from './who-reads.tsx'
import { words } from './words.ts'

/** What an organization is for: its sentences with the goals that serve them, and who was listened to. */
export const PurposePage = (props: PurposeProps) => {
  const { reader, home, purpose } = props
  const say = words(reader.language)
  const at = purposeAt(home.id)
  return (
    <>
      <Layout.Head
        title={say('purposeTitle', { name: home.name })}
        back={{ href: `/organizations/${home.id}`, label: home.name }}
        lead={<WhoReads {...{ reader, home }} />}
        action={
          home.keep && (
            <Button kind={purpose ? 'plain' : 'primary'} href={`${at}/words`} icon="pencil">
              {say(purpose ? 'reword' : 'writePurpose')}
            </Button>
          )
        }
      />
      {purpose ? <Said {...props} purpose={purpose} /> : <Unsaid {...props} />}
      <Listenings {...props} />
    </>
  )
}

const Said = ({ purpose, ...props }: PurposeProps & { purpose: NonNullable<PurposeProps['purpose']> }) => {
  const { reader, home, goals } = props
  const say = words(reader.language)
  const [ours, hoped] = [sentencesOf(purpose.purpose), sentencesOf(purpose.vision)]
  const { without, lost } = beside([...ours, ...hoped], goals)
  return (
    <>
      <Layout.Section title={say('purpose')}>
        <Sentences {...props} sentences={ours} />
      </Layout.Section>
      {hoped.length > 0 && (
        <Layout.Section title={say('vision')}>
          <Sentences {...props} sentences={hoped} />
        </Layout.Section>
      )}
      {purpose.wordings > 1 && (
        <p>
          <Button kind="quiet" href={`${purposeAt(home.id)}/versions`}>
            {say('earlier', { n: purpose.wordings - 1 })}
          </Button>
        </p>
      )}
      <WithoutSentence {...props} {...{ without, lost }} />
    </>
  )
}

type WithoutProps = PurposeProps & { without: ServingGoal[]; lost: ReadonlySet<string> }

/** Goals that name no sentence of the purpose, or one that reads otherwise now. */
const WithoutSentence = ({ reader, home, without, lost }: WithoutProps) => {
  const say = words(reader.language)
  if (without.length === 0) return null
  return (
    <Layout.Section title={say('withoutSentence')}>
      <p class="note">{say('withoutSentenceLead')}</p>
      <List.Rows>
        {without.map((goal) => (
          <List.Row
            title={goal.statement}
            href={goalAt(home.id, goal.id)}
            note={[sayState(goal, reader), lost.has(goal.id) && say('sentenceLost')]
              .filter(Boolean)
              .join(' · ')}
            aside={home.keep && <MarkIt {...{ reader, home, goal }} />}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const MarkIt = ({ reader, home, goal }: Pick<PurposeProps, 'reader' | 'home'> & { goal: ServingGoal }) => {
  const say = words(reader.language)
  return (
    <Button
      kind="quiet"
      href={`${goalAt(home.id, goal.id)}/serves`}
      label={say('markNamed', { goal: goal.statement })}
    >
      {say('mark')}
    </Button>
  )
}

const Sentences = ({
  reader,
  home,
  goals,
  sentences,
}: Omit<PurposeProps, 'purpose'> & { sentences: string[] }) => {
  const say = words(reader.language)
  return (
    <List.Pairs heads={[say('ourWords'), say('goalsBeside')]}>
      {beside(sentences, goals).lines.map((line) => (
        <List.Pair
          left={<Mark.Own>{line.sentence}</Mark.Own>}
          right={
            line.goals.length > 0 ? (
              <ul>
                {line.goals.map((goal) => (
                  <li dir="auto">
                    <a href={goalAt(home.id, goal.id)}>{goal.statement}</a>
                  </li>
                ))}
              </ul>
            ) : undefined
          }
          empty={say('noGoalHere')}
        />
      ))}
    </List.Pairs>
  )
}

const Unsaid = ({ reader, home, goals }: PurposeProps) => {
  const say = words(reader.language)
  const level = levelOf(home.kind)
  return (
    <Layout.Section title={say('unsaidTitle')}>
      <p>{say(home.keep ? 'unsaidKeep' : 'unsaid', { name: home.name })}</p>
      <Mark.Own from={say(`exampleFrom.${level}`)}>{say(`example.${level}`)}</Mark.Own>
      {goals.length > 0 && (
        <p>
          <Button kind="quiet" href={goalsAt(home.id)}>
            {say('itsGoals', { n: goals.length })}
          </Button>
        </p>
      )}
    </Layout.Section>
  )
}
