import type { Step } from '#protocols'
import { kindsFor } from './card.ts'
import type { Course } from './course.ts'

/** A step as it is run. */
export interface SittingStep extends Step {
  /** Whose turn it is to present, if somebody does. */
  presenterId?: string
  /** The part of the meeting's agenda it is of, by its key: what that is about is read there, never copied. */
  part?: string
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
  /** What whoever leads is called; empty where the reader may not know them. */
  facilitator: string
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

/** Does this person present in this step? They may keep notes for themselves in it. */
export const presents = (step: SittingStep | undefined, person: string): boolean =>
  step !== undefined && step.presenterId === person

/** Are there cards to read in this step, for this person? */
export const hasCards = (step: SittingStep, person: string): boolean =>
  kindsFor(step.writes).length > 0 || presents(step, person)

/** May this person write in this step? Who presents only listens where the step says so. */
export const mayWrite = (step: SittingStep | undefined, person: string): boolean =>
  step !== undefined && step.writes !== 'nothing' && !(step.hushed === 'presenter' && presents(step, person))
