import { sayList } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import { officeSize, type Appointed } from './assignment.ts'
import { words } from './words.ts'

interface OfficeProps {
  reader: Reader
  /** A page of them, and one more that tells of the next. */
  leaders: Appointed[]
  /** Only those whom nobody evaluates. */
  open: boolean
  page: number
}

const place = '/supervision/office'

/** Who evaluates whom, for the office that appoints: each leader whose post it keeps, and whom nobody evaluates yet. */
export const OfficePage = (props: OfficeProps) => {
  const { reader, leaders, open } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('office')}
        lead={say('officeLead')}
        back={{ href: '/supervision', label: say('title') }}
      />
      <Mark.Chips label={say('officeShow')}>
        <Mark.Chip href={place} current={!open}>
          {say('officeAll')}
        </Mark.Chip>
        <Mark.Chip href={`${place}?open=1`} current={open}>
          {say('officeOpen')}
        </Mark.Chip>
      </Mark.Chips>
      {leaders.length === 0 && <p>{say(open ? 'officeDone' : 'officeEmpty')}</p>}
      {leaders.length > 0 && (
        <List.Rows>
          {leaders.slice(0, officeSize).map((one) => (
            <LeaderRow {...{ reader, one }} />
          ))}
        </List.Rows>
      )}
      <Pages {...props} />
    </>
  )
}

const LeaderRow = ({ reader, one }: { reader: Reader; one: Appointed }) => {
  const say = words(reader.language)
  const names = sayList(one.evaluators, reader.language)
  return (
    <List.Row
      title={one.leader}
      href={`/posts/${one.leaderId}/${one.post}`}
      note={`${one.title}, ${one.organization} · ${names ? say('officeBy', { names }) : say('sectionNone')}`}
      aside={
        <Button
          kind="quiet"
          href={`/supervision/${one.leaderId}/new`}
          label={say(names ? 'officeChangeFor' : 'officeAppointFor', { name: one.leader })}
        >
          {say(names ? 'officeChange' : 'appointDo')}
        </Button>
      }
    />
  )
}

const Pages = ({ reader, leaders, open, page }: OfficeProps) => {
  const say = words(reader.language)
  const more = leaders.length > officeSize
  if (page === 1 && !more) return null
  const to = (other: number) => `${place}?page=${other}${open ? '&open=1' : ''}`
  return (
    <List.Pager
      label={say('pages')}
      here={say('pageHere', { n: page })}
      newer={page > 1 ? { href: to(page - 1), label: say('newer') } : undefined}
      older={more ? { href: to(page + 1), label: say('older') } : undefined}
    />
  )
}
