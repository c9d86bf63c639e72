import { LensLine } from '#alignment'
import { NumbersLine } from '#coach'
import { IndicatorsLine } from '#indicators'
import { InitiativesLine } from '#initiatives'
import type { Place } from '#language'
import { MeetingsLine } from '#tallies'
import { Layout, List } from '#ui'
import type { ComponentChildren } from 'preact'
import { TemplatesLine } from './templates-line.tsx'
import { words } from './words.ts'

interface WaysProps {
  place: Place
  organization: string
  /** The line to what it expects of its leaders; nothing for who neither reads nor keeps it. */
  expected: ComponentChildren
}

/** The ways from an organization's page, under two headings: what goes on in it, and what its leaders begin a year with. */
export const OrganizationWays = ({ place, organization, expected }: WaysProps) => {
  const say = words(place.language)
  return (
    <>
      <Layout.Section title={say('organizationGoesOn')}>
        <List.Rows>
          <LensLine {...{ place, organization }} />
          <InitiativesLine {...{ place, organization }} />
          <IndicatorsLine {...{ place, organization }} />
          <MeetingsLine {...{ place, organization }} />
        </List.Rows>
      </Layout.Section>
      <Layout.Section title={say('organizationLeaders')}>
        <List.Rows>
          {expected}
          <TemplatesLine {...{ place, organization }} />
          <NumbersLine {...{ place, organization }} />
        </List.Rows>
      </Layout.Section>
    </>
  )
}
