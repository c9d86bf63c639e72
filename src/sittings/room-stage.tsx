import { SupervisorNotice } from '#roundtables'
import { Layout } from '#ui'
import { CardsBefore } from './cards-before.tsx'
import { Controls } from './controls.tsx'
import { addressOf, type Room } from './room.ts'
import { minutesOf } from './sitting.ts'
import { StepList } from './step-list.tsx'
import { StepHead } from './step-panel.tsx'
import { StepWork } from './step-work.tsx'
import { faceOf, sayMinutes } from './timer.ts'
import type { Words } from './words.ts'

/** The time, the present step, what can be pressed, and where people write. All steps are there, for a device without network. */
export const RoomStage = ({ say, ...room }: Room & { say: Words }) => {
  const { reader, sitting, live } = room
  const { course, steps } = sitting
  const { leading, leads } = live
  return (
    <Layout.Stage
      place={say('place', { n: course.at + 1, all: steps.length })}
      {...sayFace(room, say)}
      actions={<Controls {...{ course, say, leading, leads }} at={addressOf(sitting)} />}
      work={
        <>
          {steps.map((_, n) => (
            <StepWork {...{ n, say }} {...room} />
          ))}
          <CardsBefore {...{ say }} {...room} />
          <SupervisorNotice {...room} />
          <StepList {...{ sitting, say }} language={reader.language} />
        </>
      }
    >
      {steps.map((_, n) => (
        <StepHead {...{ n, say }} {...room} />
      ))}
    </Layout.Stage>
  )
}

function sayFace({ reader, sitting }: Room, say: Words) {
  const { course } = sitting
  const face = faceOf(course, minutesOf(sitting), reader.now.getTime())
  const minutes = (n: number) => sayMinutes(n, reader.language)
  const over = face.minutesOver ? say('over', { minutes: minutes(face.minutesOver) }) : say('overNow')
  return {
    clock: face.clock,
    percent: face.percent,
    said: course.state === 'paused' ? say('paused') : face.over ? over : say('left'),
    whole: say('whole', { minutes: minutes(face.minutesLeft) }),
  }
}
