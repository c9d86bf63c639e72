import { sayDay, type Place } from '#language'
import { Button, Layout, List } from '#ui'
import type { ComponentChildren } from 'preact'
import type { Branch, Organization, Powers } from './organization.ts'
import { Branches } from './organizations-page.tsx'
import { Pages } from './pages.tsx'
import type { Pause } from './pause.ts'
import { words } from './words.ts'
import type { KeptYear } from './year.ts'

export interface OrganizationProps {
  place: Place
  organization: Organization
  /** What stands above it, the top first. */
  above: Organization[]
  below: Branch[]
  belowPage: number
  years: KeptYear[]
  pauses: Pause[]
  powers: Powers
  /** What goes on there, and who is there; the modules above know. */
  ways: ComponentChildren
  people: ComponentChildren
}

/** An organization: what goes on in it, its people, what stands below it, its school years and breaks. */
export const OrganizationPage = (props: OrganizationProps) => {
  const { place, organization, above, powers, ways, people } = props
  const say = words(place.language)
  const { id, kind, closedOn, name } = organization
  const path = above.map((one) => one.name).join(' › ')
  const over = [say(`kind.${kind}`), closedOn && say('closed', { day: sayDay(closedOn, 'full', place) })]
  return (
    <>
      <Layout.Head
        title={name}
        back={{ href: '/organizations', label: say('title') }}
        over={over.filter(Boolean).join(' · ')}
        lead={path && say('inTree', { path })}
        action={
          powers.keep && (
            <Button kind="plain" href={`/organizations/${id}/change`}>
              {say('change')}
            </Button>
          )
        }
      />
      <Layout.Columns
        side={
          <>
            {people}
            <Years {...props} />
          </>
        }
      >
        {ways}
        <Below {...props} />
      </Layout.Columns>
    </>
  )
}

const Years = ({ place, organization, years, pauses, powers }: OrganizationProps) => {
  const say = words(place.language)
  const own = (year: KeptYear) => year.organizationId === organization.id
  return (
    <Layout.Section title={say('years')}>
      {years.length === 0 && <p class="note">{say('noYears')}</p>}
      {years.length > 0 && (
        <List.Rows>
          {years.map((year) => (
            <List.Row
              title={year.title}
              note={[daysOf(year, place), !own(year) && say('yearsFrom', { organization: year.organization })]
                .filter(Boolean)
                .join(' · ')}
              aside={powers.keep && own(year) && <ChangeYear {...{ place, organization, year }} />}
            />
          ))}
        </List.Rows>
      )}
      {pauses.length > 0 && (
        <Layout.Details summary={say('pauses')}>
          <List.Facts facts={pauses.map((pause) => [pause.title, daysOf(pause, place)])} />
        </Layout.Details>
      )}
      {powers.keep && (
        <Layout.Actions>
          <Button kind="quiet" href={`/organizations/${organization.id}/years/new`}>
            {say('addYear')}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}

const ChangeYear = ({
  place,
  organization,
  year,
}: Pick<OrganizationProps, 'place' | 'organization'> & { year: KeptYear }) => {
  const say = words(place.language)
  const label = say('changeYearOf', { title: year.title })
  return (
    <Button kind="quiet" href={`/organizations/${organization.id}/years/${year.id}`} label={label}>
      {say('changeYear')}
    </Button>
  )
}

const Below = ({ place, organization, below, belowPage }: OrganizationProps) => {
  const say = words(place.language)
  if (below.length === 0) return null
  return (
    <Layout.Section id="below" title={say('below')}>
      <Branches {...{ place }} lines={below} />
      <Pages
        {...{ place }}
        page={belowPage}
        more={below.length > 50}
        path={`/organizations/${organization.id}`}
        name="below"
      />
    </Layout.Section>
  )
}

const daysOf = ({ starts, ends }: { starts: string; ends: string }, place: Place) =>
  starts === ends
    ? sayDay(starts, 'full', place)
    : words(place.language)('yearDays', {
        starts: sayDay(starts, 'full', place),
        ends: sayDay(ends, 'full', place),
      })
