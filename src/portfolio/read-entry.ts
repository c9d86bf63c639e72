import { CycleQuestions } from '#cycles'
import { ownFeedbackAsked, type ToldFeedback } from '#feedback'
import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { audiencesAsked, type Seen } from '#sharing'
import { offerOptions, type Chosen } from '#standards'
import {
  attachmentsAsked,
  claimsAsked,
  cycleAsked,
  evidenceAsked,
  goalsAsked,
  versionsAsked,
} from './evidence.store.ts'
import type { Attachment, Claim, Evidence, Version } from './evidence.ts'
import type { ShownStandard } from './standard.ts'
import { standardsAsked } from './standards.store.ts'

/** What everybody who may see an entry sees of it. */
interface Open {
  evidence: Evidence
  claims: Claim[]
  standards: ShownStandard[]
  attachments: Attachment[]
}

/** An entry that the asker may see, in one statement; refused where there is none. */
export const readEntry = async (tx: Transaction, space: string, id: string) =>
  entryIn(found(await tx.row<Told>(together(entryAsked(space, id)))))

/**
 * An entry of one's own with everything its page offers: who can see it, what it said before, the goals and standards it can
 * show, what was said to it. One statement, and one more where standards were chosen for its cycle.
 */
export async function readOwnEntry(tx: Transaction, person: string, id: string) {
  const asked = {
    ...entryAsked(person, id),
    audiences: listed(audiencesAsked(person, { noun: 'evidence', id })),
    versions: listed(versionsAsked(person, id)),
    goals: listed(goalsAsked(person)),
    chosen: listed(CycleQuestions.chosenAsked(person)),
    feedback: ownFeedbackAsked({ noun: 'evidence', space: person, id }),
  }
  const told = found(await tx.row<OwnTold>(together(asked, { cycle: cycleAsked(person, id) })))
  const entry = entryIn(told)
  const options = await offerOptions(tx, told.chosen.list)
  const versions = told.versions.list.map(({ at, ...said }) => ({ ...said, at: new Date(at) }))
  const own = { audiences: told.audiences.list, goals: told.goals.list, versions, options }
  return { ...entry, own, feedback: told.feedback }
}

const entryAsked = (space: string, id: string) => ({
  evidence: evidenceAsked(space, id),
  claims: listed(claimsAsked(space, id)),
  standards: listed(standardsAsked(space, id)),
  attachments: listed(attachmentsAsked(space, id)),
})

// Moments come as text.
type AsText<One, Moment extends keyof One> = Omit<One, Moment> & Record<Moment, string>

interface Told {
  evidence: AsText<Evidence, 'capturedAt'> | null
  claims: Listed<Claim>
  standards: Listed<ShownStandard>
  attachments: Listed<Attachment>
}

interface OwnTold extends Told {
  audiences: Listed<Seen>
  versions: Listed<AsText<Version, 'at'>>
  goals: Listed<{ id: string; statement: string }>
  chosen: Listed<Chosen>
  feedback: ToldFeedback
}

function entryIn({ evidence, claims, standards, attachments }: Told): Open {
  const { capturedAt, ...said } = found(evidence ?? undefined)
  return {
    evidence: { ...said, capturedAt: new Date(capturedAt) },
    claims: claims.list,
    standards: standards.list,
    attachments: attachments.list,
  }
}
