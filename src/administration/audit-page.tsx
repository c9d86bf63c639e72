import { dayOf, sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import type { Noted, Sought } from './operations.store.ts'
import { words } from './words.ts'

interface AuditProps {
  reader: Reader
  sought: Sought
  noted: Noted[]
  page: number
  more: boolean
}

/** What was done for the organizations, month by month: who, what, where, when; no private word. */
export const AuditPage = (props: AuditProps) => {
  const { reader, sought, noted } = props
  const say = words(reader.language)
  const narrow = Boolean(sought.words || sought.until)
  return (
    <>
      <Layout.Head
        title={say('audit')}
        back={{ href: '/administration', label: say('administration') }}
        lead={say('auditLead')}
      />
      <Layout.Details summary={say('findDone')} open={narrow}>
        <Finder {...{ reader, sought, narrow }} />
      </Layout.Details>
      {noted.length === 0 && <p class="note">{say(narrow ? 'nothingSought' : 'nothingNoted')}</p>}
      {Object.entries(Object.groupBy(noted, ({ at }) => dayOf(at, reader.timeZone).slice(0, 7))).map(
        ([month, ofMonth = []]) => (
          <Layout.Section quiet title={sayDay(`${month}-01`, 'month', reader)}>
            <List.Rows>
              {ofMonth.map((one) => (
                <DoneRow {...{ reader, one }} />
              ))}
            </List.Rows>
          </Layout.Section>
        ),
      )}
      <Pages {...props} />
    </>
  )
}

const Finder = ({ reader, sought, narrow }: Pick<AuditProps, 'reader' | 'sought'> & { narrow: boolean }) => {
  const say = words(reader.language)
  return (
    <Field.Form action="/administration/audit" method="get">
      <Field.Text type="search" name="words" label={say('findWho')} value={sought.words} />
      <Field.Day name="until" label={say('findUntil')} value={sought.until ?? ''} />
      <Layout.Actions>
        <Button kind="plain" icon="search">
          {say('show')}
        </Button>
        {narrow && (
          <Button kind="quiet" href="/administration/audit">
            {say('findAll')}
          </Button>
        )}
      </Layout.Actions>
    </Field.Form>
  )
}

const DoneRow = ({ reader, one }: { reader: Reader; one: Noted }) => {
  const say = words(reader.language)
  const beside = [
    one.whose && say('whose', { name: one.whose }),
    one.organization,
    sayInstant(one.at, 'moment', reader),
  ]
  return (
    <List.Row
      title={sentenceOf(one, say)}
      aside={<span class="note">{beside.filter(Boolean).join(' · ')}</span>}
    />
  )
}

const Pages = ({ reader, sought, page, more }: AuditProps) => {
  const say = words(reader.language)
  const address = (to: number) =>
    `/administration/audit?${new URLSearchParams({ words: sought.words, until: sought.until ?? '', page: `${to}` })}`
  if (page === 1 && !more) return null
  return (
    <List.Pager
      label={say('pages')}
      here={say('page', { page })}
      newer={page > 1 ? { href: address(page - 1), label: say('newer') } : undefined}
      older={more ? { href: address(page + 1), label: say('older') } : undefined}
    />
  )
}

// Deeds that have no sentence of their own yet are said by their two words.
const sentenceOf = ({ who, verb, noun }: Noted, say: ReturnType<typeof words>) =>
  say('did', { who: who ?? say('somebody'), verb, noun, deed: `${verb} ${noun}`.replaceAll(' ', '_') })
