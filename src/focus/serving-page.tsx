import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import type { Goal } from './goal.ts'
import { strengths, type GoalAbove, type GoalLink } from './link.ts'
import { words } from './words.ts'

interface ServingProps {
  reader: Reader
  goal: Goal
  links: GoalLink[]
  /** Goals above that it does not serve yet, the nearest by their words first. */
  above: GoalAbove[]
  /** How many of them are near. */
  near: number
  /** Where the leader holds posts: what a place is after is written there first. */
  places: readonly { id: string; name: string }[]
  /** A goal above that could not be served. */
  ended?: boolean
}

/** What a goal serves: each link with how and how much, what else there is above, or why it serves none. */
export const ServingPage = (props: ServingProps) => {
  const { reader, goal, links, above, near, ended } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('serves')}
        lead={goal.statement}
        back={{ href: `/goals/${goal.id}`, label: say('backToGoal') }}
      />
      {ended && <Field.Errors title={say('complaints', { n: 1 })} errors={{ above: say('ended') }} />}
      {links.map((link) => (
        <LinkForm {...{ reader, goal, link }} />
      ))}
      <Layout.Section id="above" title={say(links.length > 0 ? 'aboveMore' : 'aboveTitle')}>
        {above.length === 0 && <NoneAbove {...props} />}
        <Offer {...{ reader, goal }} above={above.slice(0, near || above.length)} />
        {near > 0 && above.length > near && (
          <Layout.Details summary={say('aboveOthers', { n: above.length - near })}>
            <Offer {...{ reader, goal }} above={above.slice(near)} />
          </Layout.Details>
        )}
      </Layout.Section>
      {links.length === 0 && <ApartForm {...{ reader, goal }} />}
    </>
  )
}

type OneProps = Pick<ServingProps, 'reader' | 'goal'>

const LinkForm = ({ reader, goal, link }: OneProps & { link: GoalLink }) => {
  const say = words(reader.language)
  const place = `/goals/${goal.id}/serving/${link.space}/${link.id}`
  return (
    <Layout.Section title={link.statement} aside={<span class="note">{link.organization}</span>}>
      <Field.Form action={place} keep={`link-${goal.id}-${link.id}`}>
        <Field.Area
          name="how"
          id={`how-${link.id}`}
          rows={2}
          label={say('how')}
          hint={say('howHint')}
          value={link.how}
        />
        <Field.Choices
          name="strength"
          id={`strength-${link.id}`}
          label={say('strength')}
          chosen={[link.strength]}
          options={strengths.map((one) => ({ value: one, label: say(`strength.${one}`) }))}
        />
        <Button kind="plain">{say('keepLink')}</Button>
      </Field.Form>
      <form method="post" action={`${place}/ending`}>
        <Button kind="quiet" label={say('dropLinkOf', { goal: link.statement })}>
          {say('dropLink')}
        </Button>
      </form>
    </Layout.Section>
  )
}

// Whoever leads a school can often write its goals themselves; the page of its goals says so.
const NoneAbove = ({ reader, links, places }: ServingProps) => {
  const say = words(reader.language)
  if (links.length > 0) return <p>{say('aboveAll')}</p>
  return (
    <>
      <p>{say('aboveNone')}</p>
      <List.Rows>
        {places.map(({ id, name }) => (
          <List.Row title={say('aboveWrite', { name })} href={`/organizations/${id}/goals`} />
        ))}
      </List.Rows>
    </>
  )
}

const Offer = ({ reader, goal, above }: OneProps & { above: GoalAbove[] }) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {above.map((one) => (
        <List.Row
          title={one.statement}
          note={one.organization}
          aside={
            <form method="post" action={`/goals/${goal.id}/serving/${one.space}/${one.id}`}>
              <Button kind="plain" label={say('serveOf', { goal: one.statement })}>
                {say('serve')}
              </Button>
            </form>
          }
        />
      ))}
    </List.Rows>
  )
}

const ApartForm = ({ reader, goal }: OneProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('apartTitle')}>
      <Field.Form action={`/goals/${goal.id}/apart`} keep={`apart-${goal.id}`}>
        <Field.Area name="apart" rows={2} label={say('apart')} value={goal.apart} />
        <Button kind="plain">{say('keepApart')}</Button>
      </Field.Form>
    </Layout.Section>
  )
}
