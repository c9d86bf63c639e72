import type { Cycle } from '#cycles'
import { nameOfVersion, type Chosen } from '#standards'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { newId } from '#platform'
import { Button, Card, Layout, List, Mark } from '#ui'
import { addressOfBeginning } from './address.ts'
import { momentOf, type Listed } from './assessment.ts'
import { words } from './words.ts'

interface AssessmentsProps {
  reader: Reader
  cycle: Cycle | undefined
  chosen: readonly Chosen[]
  assessments: readonly Listed[]
}

/** All looks somebody took at themselves; what was chosen for the cycle begins in one tap. */
export const AssessmentsPage = (props: AssessmentsProps) => {
  const { reader, cycle, chosen, assessments } = props
  const say = words(reader.language)
  if (!cycle) return <NoCycle {...{ reader }} />
  const here = assessments.filter(({ cycleId }) => cycleId === cycle.id)
  const earlier = assessments.filter(({ cycleId }) => cycleId !== cycle.id)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/cycle/focus', label: say('back') }}
      />
      {assessments.length === 0 && <Example {...{ reader }} choose={chosen.length === 0} />}
      <Looks {...{ reader }} title={say('thisCycle')} assessments={here} />
      {chosen.length > 0 && <Choices {...{ reader, cycle, chosen, here }} />}
      {(assessments.length > 0 || chosen.length > 0) && (
        <Layout.Actions>
          <Button kind="plain" href="/assessments/new">
            {say('others')}
          </Button>
        </Layout.Actions>
      )}
      <Looks {...{ reader }} title={say('earlier')} assessments={earlier} />
      <p class="note">{say('onlyYou')}</p>
    </>
  )
}

const NoCycle = ({ reader }: Pick<AssessmentsProps, 'reader'>) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={say('title')} lead={say('noCycle')} />
      <Layout.Actions>
        <Button href="/cycle?next=/assessments">{say('toCycle')}</Button>
      </Layout.Actions>
    </>
  )
}

const Example = ({ reader, choose }: Pick<AssessmentsProps, 'reader'> & { choose: boolean }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('emptyExample')}
      example={
        <List.Rows>
          <List.Row
            title={say('exampleTitle')}
            note={say('exampleSources')}
            aside={<strong>{say('step.3')}</strong>}
          >
            <Mark.Own>{say('exampleNote')}</Mark.Own>
          </List.Row>
        </List.Rows>
      }
      action={choose && <Button href="/assessments/new">{say('first')}</Button>}
    >
      <p>{say('empty')}</p>
    </Card.Empty>
  )
}

type ChoicesProps = Pick<AssessmentsProps, 'reader' | 'chosen'> & { cycle: Cycle; here: Listed[] }

const Choices = ({ reader, cycle, chosen, here }: ChoicesProps) => {
  const say = words(reader.language)
  const moment = momentOf(reader.today, cycle, here.length === 0)
  const versions = [...Map.groupBy(chosen, ({ version }) => version).values()].map(([first]) => first!)
  const fresh = versions.filter(
    ({ version }) => !here.some((one) => one.version === version && one.moment === moment),
  )
  if (fresh.length === 0) return null
  return (
    <Layout.Section title={say('chosen')}>
      <List.Rows>
        {fresh.map((one) => (
          <List.Row
            title={nameOfVersion(one)}
            note={<a href={addressOfBeginning(one)}>{say('otherWay')}</a>}
            aside={
              <form method="post" action="/assessments">
                <input type="hidden" name="id" value={newId()} />
                <input type="hidden" name="of" value={`${one.space}/${one.version}`} />
                <input type="hidden" name="moment" value={moment} />
                <input type="hidden" name="chosen" value="yes" />
                <Button
                  kind={here.length === 0 && fresh.length === 1 ? 'primary' : 'plain'}
                  label={say('beginNamed', { moment: say(`when.${moment}`), name: nameOfVersion(one) })}
                >
                  {say('beginNow')}
                </Button>
              </form>
            }
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

type LooksProps = Pick<AssessmentsProps, 'reader' | 'assessments'> & { title: string }

const Looks = ({ reader, title, assessments }: LooksProps) =>
  assessments.length > 0 && (
    <Layout.Section {...{ title }}>
      <List.Rows>
        {assessments.map((one) => (
          <List.Row
            title={nameOfVersion(one)}
            href={`/assessments/${one.id}`}
            note={noteOf(one, reader)}
            aside={one.answered < one.all && <GoOn {...{ reader, one }} />}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )

function noteOf({ moment, byMap, all, answered, begunAt }: Listed, reader: Reader) {
  const say = words(reader.language)
  return [
    say(`moment.${moment}`),
    byMap && say('byMap'),
    say('progress', { answered, all }),
    say('begun', { day: sayInstant(begunAt, 'day', reader) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

const GoOn = ({ reader, one }: { reader: Reader; one: Listed }) => {
  const say = words(reader.language)
  const label = say('goOnNamed', { name: nameOfVersion(one), moment: say(`when.${one.moment}`) })
  return (
    <Button kind="plain" href={`/assessments/${one.id}/next`} {...{ label }}>
      {say('goOn')}
    </Button>
  )
}
