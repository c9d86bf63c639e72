import { sayList, type Place } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import { phases } from './cycle.ts'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** Uses of a cycle as people say them, by their key; the module above knows. */
export type SayUses = (language: string) => { value: string; label: string }[]

interface TemplatesProps {
  reader: Reader
  organization: { id: string; name: string }
  templates: Template[]
  uses: { value: string; label: string }[]
  /** May the reader write them? */
  keeps: boolean
}

/** What an organization offers for beginning a cycle. */
export const TemplatesPage = (props: TemplatesProps) => {
  const { reader, organization, templates, keeps } = props
  const say = words(reader.language)
  const at = `/organizations/${organization.id}`
  return (
    <>
      <Layout.Head
        title={say('templatesOf', { name: organization.name })}
        lead={say('templatesLead')}
        back={{ href: at, label: organization.name }}
        action={keeps && <Button href={`${at}/cycle-templates/new`}>{say('newTemplate')}</Button>}
      />
      {templates.length === 0 && <p>{say(keeps ? 'templatesNone' : 'templatesNoneRead')}</p>}
      {templates.map((template) => (
        <OneTemplate {...props} template={template} />
      ))}
      {keeps && templates.length > 0 && (
        <p>
          <Button kind="quiet" href="/cycles/invitations/new">
            {say('inviteTitle')}
          </Button>
        </p>
      )}
    </>
  )
}

const OneTemplate = ({ reader, template, uses, keeps }: TemplatesProps & { template: Template }) => {
  const say = words(reader.language)
  const months = phases.flatMap((phase): List.Fact[] => {
    const span = template.months.find((one) => one.phase === phase)
    return span ? [[say(`phase.${phase}`), sayMonths(span, reader)]] : []
  })
  const named = uses.filter(({ value }) => template.uses.includes(value)).map(({ label }) => label)
  return (
    <Layout.Section
      title={template.title}
      aside={template.retired && <span class="note">{say('retired')}</span>}
    >
      {template.note && <Mark.Own>{template.note}</Mark.Own>}
      {named.length > 0 && <p class="note">{sayList(named, reader.language, 'unit')}</p>}
      {months.length > 0 && <List.Facts facts={months} />}
      {keeps && <Deeds {...{ reader, template }} />}
    </Layout.Section>
  )
}

const Deeds = ({ reader, template }: Pick<TemplatesProps, 'reader'> & { template: Template }) => {
  const say = words(reader.language)
  const at = `/organizations/${template.space}/cycle-templates/${template.id}`
  return (
    <form method="post" action={`${at}/retirement${template.retired ? '/ending' : ''}`}>
      <Layout.Actions>
        <Button kind="plain" href={at} icon="pencil">
          {say('changeTemplate')}
        </Button>
        <Button kind="quiet">{say(template.retired ? 'bringBack' : 'retire')}</Button>
      </Layout.Actions>
    </form>
  )
}

/** The name of a month, 1 to 12. */
export const sayMonth = (month: number, place: Place) =>
  new Intl.DateTimeFormat(place.language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1),
  )

const sayMonths = ({ from, until }: { from: number; until: number }, place: Place) =>
  from === until
    ? sayMonth(from, place)
    : words(place.language)('days', { starts: sayMonth(from, place), ends: sayMonth(until, place) })
