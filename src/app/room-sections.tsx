import { CircleMeetings, type MeetingLine } from '#meetings'
import type { Reader } from '#people'
import { PromiseList, type Promised } from '#promises'
import { Layout } from '#ui'
import type { OpenItem } from './open-in-room.store.ts'
import { OpenInRoom } from './open-in-room.tsx'
import { words } from './words.ts'

interface RoomProps {
  reader: Reader
  circle: string
  meetings: MeetingLine[]
  promises: Promised[]
  items: OpenItem[]
  paused: boolean
}

/** The parts of a room that other modules keep. */
export const RoomSections = ({ reader, circle, meetings, promises, items, paused }: RoomProps) => (
  <>
    <CircleMeetings {...{ reader, meetings }} of={`circle=${circle}`} closed />
    <OpenPromises {...{ reader, promises }} back={`/roundtables/${circle}`} />
    <OpenInRoom {...{ reader, items, paused }} />
  </>
)

/** The same of two: what they show each other stands on their page already. */
export const PairSections = ({ reader, circle, meetings, promises, paused }: Omit<RoomProps, 'items'>) => (
  <>
    <CircleMeetings {...{ reader, meetings }} of={`circle=${circle}`} closed={paused} />
    <OpenPromises {...{ reader, promises }} back={`/partners/${circle}`} />
  </>
)

const OpenPromises = ({
  reader,
  promises,
  back,
}: Pick<RoomProps, 'reader' | 'promises'> & { back: string }) =>
  promises.length > 0 && (
    <Layout.Section title={words(reader.language)('roomPromises')}>
      <PromiseList {...{ reader, promises, back }} />
    </Layout.Section>
  )
