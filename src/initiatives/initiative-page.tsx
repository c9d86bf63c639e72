import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import { addressOf } from './address.ts'
import type { Initiative } from './initiative.ts'
import { OfferingSection, type OfferingProps } from './offering-section.tsx'
import { OverlapsSection } from './overlaps-section.tsx'
import type { Overlap } from './overlaps.store.ts'
import type { Rights } from './rights.store.ts'
import { sayDecision, sayTakes } from './say-initiative.ts'
import type { Again } from './told.ts'
import { StandingsSection } from './standings-section.tsx'
import type { Standing } from './step.ts'
import { StopsSection } from './stops-section.tsx'
import { words } from './words.ts'

export interface InitiativeProps {
  reader: Reader
  rights: Rights
  one: Initiative
  initiatives: Initiative[]
  /** Who looks after it, by name. */
  owner: string
  overlaps: Overlap[]
  offering: Pick<OfferingProps, 'offer' | 'carried'>
  standings: Standing[]
  again?: Again
}

/**
 * One initiative: what it is for and what it takes, what was decided, what it overlaps with, and where people stand. What is
 * let go or part of another is not asked what stops for it.
 */
export const InitiativePage = (props: InitiativeProps) => {
  const { reader, rights, one, initiatives, overlaps, standings, again } = props
  const say = words(reader.language)
  const asks = rights.keeps && one.decision !== 'letGo' && one.decision !== 'combine'
  return (
    <>
      <Layout.Head
        over={rights.organization}
        title={one.name}
        back={{ href: addressOf(one.space), label: say('title') }}
        lead={<Mark.WhoSees words={say(one.draft ? 'seenByKeepers' : 'seenByTree')} who="group" />}
        action={
          rights.keeps && (
            <Button kind="plain" href={`${addressOf(one.space, one.id)}/words`} icon="pencil">
              {say('change')}
            </Button>
          )
        }
      />
      {one.aim ? <Mark.Own>{one.aim}</Mark.Own> : <Mark.Own asked>{say('noAim')}</Mark.Own>}
      <List.Facts facts={factsOf(props)} />
      <DecisionSection {...props} />
      <StopsSection {...{ reader, one, initiatives }} keeps={asks} />
      <OverlapsSection {...{ reader, one, initiatives, overlaps, again }} keeps={asks} />
      <OfferingSection {...{ reader, one, keeps: rights.keeps, ...props.offering }} />
      {!one.draft && <StandingsSection {...{ reader, one, standings, again }} />}
    </>
  )
}

function factsOf({ reader, one, owner }: InitiativeProps) {
  const say = words(reader.language)
  const takes = sayTakes(one, reader)
  const from = one.from && one.fromPlace ? say('fromNamed', { name: one.from, place: one.fromPlace }) : ''
  const facts: [string, string][] = [
    [say('originLabel'), from || say(`origin.${one.origin}`)],
    [say('ownerLabel'), owner || say('noOwner')],
    [say('takesLabel'), takes || say('noTakes')],
    [say('rankLabel'), say(`rank.${one.rank}`)],
  ]
  return one.since ? [...facts, [say('since'), sayDay(one.since, 'full', reader)] as [string, string]] : facts
}

const DecisionSection = ({ reader, rights, one, initiatives }: InitiativeProps) => {
  const say = words(reader.language)
  const decided = sayDecision(one, initiatives, reader)
  const roomFor = initiatives.find(({ stopsId }) => stopsId === one.id)
  return (
    <Layout.Section id="decision" title={say('decision')}>
      <p>
        {decided && one.decidedOn
          ? say('decidedOn', { decided, day: sayDay(one.decidedOn, 'day', reader) })
          : say('undecided')}
      </p>
      {one.reason && <Mark.Own>{one.reason}</Mark.Own>}
      {one.decision && roomFor && <p class="note">{say('roomFor', { name: roomFor.name })}</p>}
      {rights.keeps && (
        <Layout.Actions>
          <Button kind="plain" href={`${addressOf(one.space, one.id)}/decision`}>
            {say(one.decision ? 'decideAnew' : 'decide')}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}
