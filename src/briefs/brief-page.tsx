import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout, Mark, Note } from '#ui'
import type { ComponentChildren } from 'preact'
import { comesBack, zooms, type Brief } from './brief.ts'
import { BriefText } from './brief-text.tsx'
import { readinessOf } from './readiness.ts'
import type { Support } from './support.ts'
import { words } from './words.ts'
import { ZoomPath } from './zoom-path.tsx'

interface BriefProps {
  reader: Reader
  brief: Brief
  support: Support[]
  label: { words: string; who: 'one' | 'two' | 'group' }
  own: boolean
  /** What others say to it. */
  feedback?: ComponentChildren
}

/** A brief whole, with where it stands; its owner goes on from here. */
export const BriefPage = ({ reader, brief, support, label, own, feedback }: BriefProps) => {
  const say = words(reader.language)
  const readiness = readinessOf(brief, support)
  const next = zooms.find((zoom) => readiness.some((one) => one.zoom === zoom && !one.ready))
  return (
    <>
      <Layout.Head
        title={brief.title}
        over={say('brief')}
        back={
          own ? { href: '/briefs', label: say('title') } : { href: '/people', label: say('backToPeople') }
        }
        lead={<Mark.WhoSees {...label} href={own ? `/sharing/brief/${brief.id}` : undefined} />}
      />
      {own && comesBack(brief, reader.today) && <Back {...{ reader, brief }} />}
      {own && <ZoomPath {...{ reader, readiness }} id={brief.id} />}
      {own && next && !brief.decidedOn && (
        <Layout.Actions>
          <Button href={`/briefs/${brief.id}/${next}`}>{say(`goTo.${next}`)}</Button>
          <span class="note">{say(`why.${next}`)}</span>
        </Layout.Actions>
      )}
      <BriefText {...{ reader, brief, support }} />
      {feedback}
      {own && <Further {...{ reader, brief }} />}
    </>
  )
}

const Back = ({ reader, brief }: Pick<BriefProps, 'reader' | 'brief'>) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      kind="due"
      action={
        <Button kind="plain" href={`/briefs/${brief.id}/look-back`}>
          {say('lookBack')}
        </Button>
      }
    >
      {say('backSince', { day: sayDay(brief.lookBackOn ?? reader.today, 'day', reader) })}
    </Note.Notice>
  )
}

const Further = ({ reader, brief }: Pick<BriefProps, 'reader' | 'brief'>) => {
  const say = words(reader.language)
  return (
    <Layout.Actions>
      {brief.decidedOn && !comesBack(brief, reader.today) && (
        <Button kind="plain" href={`/briefs/${brief.id}/look-back`} icon="pencil">
          {say(brief.result ? 'lookBackAnew' : 'lookBack')}
        </Button>
      )}
      <form method="post" action={`/briefs/${brief.id}/${brief.aside ? 'aside/ending' : 'aside'}`}>
        <Button kind="quiet">{say(brief.aside ? 'takeUp' : 'putAside')}</Button>
      </form>
    </Layout.Actions>
  )
}
