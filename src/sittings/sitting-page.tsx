import { Layout, Note } from '#ui'
import { h } from 'preact'
import { CardMould } from './card-list.tsx'
import { addressOf, type Room } from './room.ts'
import { RoomStage } from './room-stage.tsx'
import { minutesOf } from './sitting.ts'
import { words, type Words } from './words.ts'
import { wordsForDevice } from './words-for-device.ts'

interface SittingPageProps extends Room {
  /** Somebody else pressed first. */
  late?: boolean
}

/** A meeting while it runs, for the phone in the middle of the table and for each member's own device. */
export const SittingPage = ({ late, ...room }: SittingPageProps) => {
  const { reader, sitting } = room
  const say = words(reader.language)
  const at = addressOf(sitting)
  return (
    <>
      <Layout.Head
        title={sitting.title}
        back={{ href: `/meetings/${sitting.space}/${sitting.meetingId}`, label: say('stepOut') }}
        lead={sitting.about ?? undefined}
      />
      {late && <Note.Notice>{say('stands')}</Note.Notice>}
      {h(
        'sitting-room',
        deviceOf(room, say),
        <>
          <p class="kept-line" role="status" data-line />
          <RoomStage {...room} say={say} />
          <CardMould {...{ at, say }} />
          <p class="unseen" role="status" data-now />
        </>,
      )}
      <script type="module" src="/assets/sitting.js" />
    </>
  )
}

// What the element around the page begins with.
const deviceOf = ({ reader, sitting, live }: Room, say: Words) => ({
  'data-at': addressOf(sitting),
  'data-lang': reader.language,
  'data-live': JSON.stringify(live),
  'data-minutes': JSON.stringify(minutesOf(sitting)),
  'data-words': JSON.stringify(wordsForDevice(say, { all: sitting.steps.length, name: reader.name })),
})
