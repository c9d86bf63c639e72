import type { Step } from '#protocols'
import type { Course } from './course.ts'

/** A step as it is run: whose turn it is to present, if somebody does. */
export interface SittingStep extends Step {
  presenterId?: string
}

/** A meeting as it is run. */
export interface Sitting {
  space: string
  id: string
  meetingId: string
  /** The protocol, or what the meeting is called. */
  title: string
  /** What is presented, in a sentence. */
  about: string | null
  steps: SittingStep[]
  facilitatorId: string
  course: Course
}

/** What a sitting begins with. */
export interface Plan {
  title: string
  about: string | null
  steps: SittingStep[]
}

/** How many minutes each step has before any were added. */
export const minutesOf = ({ steps }: Pick<Sitting, 'steps'>): number[] => steps.map(({ minutes }) => minutes)

/** May this person write in this step? Who presents only listens where the step says so. */
export const mayWrite = (step: SittingStep | undefined, person: string): boolean =>
  step !== undefined &&
  step.writes !== 'nothing' &&
  !(step.hushed === 'presenter' && step.presenterId === person)
