import type { Complaints } from '#forms'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, Mark } from '#ui'
import type { ComponentChildren } from 'preact'
import { DataSection, gapIn, type Data } from './data-section.tsx'
import { thoughtToWrite, type Inquiry, type Question } from './inquiry.ts'
import { QuestionsSection } from './questions-section.tsx'
import { ThoughtsSection } from './thoughts-section.tsx'
import { words } from './words.ts'

export interface InquiryProps {
  reader: Reader
  inquiry: Inquiry
  questions: Question[]
  data: Data
  own: boolean
  /** Who can see it, in words; for somebody it is shared with, whose it is. */
  label: { words: string; who: 'one' | 'two' | 'group' }
  /** What others say to it. */
  feedback?: ComponentChildren
  write?: string
  complaints?: Complaints
}

/** An inquiry: what was expected, what is there, what the leader makes of it, and the question that is kept, which stands beside them. */
export const InquiryPage = (props: InquiryProps) => {
  const { reader, inquiry, questions, data, own, label, write, complaints } = props
  const say = words(reader.language)
  const day = sayInstant(new Date(inquiry.lookedAt), 'day', reader)
  const gap = gapIn(data)
  const next = own ? thoughtToWrite(inquiry, Boolean(gap), write) : undefined
  return (
    <>
      <Layout.Head
        title={inquiry.title}
        over={say('over')}
        back={
          own ? { href: '/inquiries', label: say('title') } : { href: '/people', label: say('backToPeople') }
        }
        lead={<Mark.WhoSees {...label} href={own ? `/sharing/inquiry/${inquiry.id}` : undefined} />}
      />
      <Mark.Own from={say('predicted', { day })}>{inquiry.prediction}</Mark.Own>
      <Layout.Columns
        side={
          <>
            <QuestionsSection {...{ reader, inquiry, questions, own, complaints }} writing={Boolean(next)} />
            {props.feedback}
          </>
        }
      >
        <DataSection {...{ reader, inquiry, data }} />
        <ThoughtsSection {...{ reader, inquiry, gap, next, own }} />
      </Layout.Columns>
    </>
  )
}
