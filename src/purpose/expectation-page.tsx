import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Card, Layout, List, Note, Prose } from '#ui'
import type { Expectation } from './expectation.ts'
import { Both } from './marked-words.tsx'
import { words } from './words.ts'

interface ExpectationProps {
  reader: Reader
  organization: { id: string; name: string; keeps: boolean }
  /** Every wording, the one that holds first. */
  wordings: readonly Expectation[]
  /** An earlier one to compare with. */
  before?: Expectation
}

/** What an organization writes for its leaders, to be read in two minutes. */
export const ExpectationPage = (props: ExpectationProps) => {
  const { reader, organization, wordings, before } = props
  const say = words(reader.language)
  const [present] = wordings
  const address = `/organizations/${organization.id}/expectations`
  const edit = (
    <Button kind={present ? 'plain' : 'primary'} icon="pencil" href={`${address}/edit`}>
      {say(present ? 'expectChange' : 'expectBegin')}
    </Button>
  )
  return (
    <>
      <Layout.Head
        title={say('expectedOf', { organization: organization.name })}
        back={{ href: `/organizations/${organization.id}`, label: organization.name }}
        over={
          present &&
          say('writtenBy', {
            name: present.by ?? say('someone'),
            day: sayInstant(present.at, 'day', reader),
          })
        }
        action={present && organization.keeps && edit}
      />
      {!present && <Card.Empty action={organization.keeps && edit}>{say('expectEmpty')}</Card.Empty>}
      {present && !before && <Prose markdown={present.words} under={1} />}
      {present && before && <Compared {...props} present={present} before={before} />}
      {present && (
        <Layout.Actions>
          <Button kind="quiet" href="/purpose/uses">
            {say('expectAnswer')}
          </Button>
        </Layout.Actions>
      )}
      {wordings.length > 1 && <Earlier {...props} />}
    </>
  )
}

const Compared = ({
  reader,
  present,
  before,
}: {
  reader: Reader
  present: Expectation
  before: Expectation
}) => {
  const say = words(reader.language)
  return (
    <>
      <Note.Notice icon="file">
        {say('comparedWith', { day: sayInstant(before.at, 'day', reader) })}
      </Note.Notice>
      <div class="prose compared" dir="auto">
        <Both before={before.words} after={present.words} />
      </div>
    </>
  )
}

const Earlier = ({ reader, organization, wordings }: ExpectationProps) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('expectEarlier')}>
      <List.Rows>
        {wordings.slice(1).map(({ id, at, by }) => (
          <List.Row
            title={sayInstant(at, 'moment', reader)}
            href={`/organizations/${organization.id}/expectations?before=${id}`}
            note={by ?? say('someone')}
          />
        ))}
      </List.Rows>
    </Layout.Details>
  )
}
