import { Button, Layout, Note } from '#ui'
import { h } from 'preact'
import { CardMould } from './card-list.tsx'
import { addressOf, type Room } from './room.ts'
import { RoomStage } from './room-stage.tsx'
import { minutesOf } from './sitting.ts'
import { StepList } from './step-list.tsx'
import { words } from './words.ts'
import { wordsForDevice } from './words-for-device.ts'

interface SittingPageProps extends Room {
  /** Somebody else pressed first. */
  late?: boolean
}

/** A meeting while it runs, for the phone in the middle of the table and for each member's own device. */
export const SittingPage = ({ late, ...room }: SittingPageProps) => {
  const { reader, sitting, live } = room
  const say = words(reader.language)
  const at = addressOf(sitting)
  const device = {
    'data-at': at,
    'data-lang': reader.language,
    'data-live': JSON.stringify(live),
    'data-minutes': JSON.stringify(minutesOf(sitting)),
    'data-words': JSON.stringify(wordsForDevice(say, sitting.steps.length)),
  }
  return (
    <>
      <Layout.Head
        title={sitting.title}
        back={{ href: `/meetings/${sitting.space}/${sitting.meetingId}`, label: say('backToMeeting') }}
        lead={sitting.about ?? undefined}
      />
      {late && <Note.Notice>{say('stands')}</Note.Notice>}
      {h(
        'sitting-room',
        device,
        <>
          <RoomStage {...room} say={say} />
          <StepList {...{ sitting, say }} language={reader.language} />
          <CardMould {...{ at, say }} />
          <p class="kept-line" role="status" data-line />
          <p class="unseen" role="status" data-now />
        </>,
      )}
      <noscript>
        <Button kind="plain" href={at}>
          {say('lookAgain')}
        </Button>
      </noscript>
      <script type="module" src="/assets/sitting.js" />
    </>
  )
}
