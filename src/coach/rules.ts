import { activityGoal } from './activity-goal.ts'
import { duePromise } from './due-promise.ts'
import { emptyPhilosophy } from './empty-philosophy.ts'
import { endedCycle } from './ended-cycle.ts'
import { equalRatings } from './equal-ratings.ts'
import { groupGap } from './group-gap.ts'
import { missingAgreement } from './missing-agreement.ts'
import { missingGoal } from './missing-goal.ts'
import { missingKind } from './missing-kind.ts'
import { missingPartner } from './missing-partner.ts'
import { missingPurpose } from './missing-purpose.ts'
import { noMeeting } from './no-meeting.ts'
import { oldPhilosophy } from './old-philosophy.ts'
import { othersPurpose } from './others-purpose.ts'
import { outsideChange } from './outside-change.ts'
import { overload } from './overload.ts'
import { partnerInLine } from './partner-in-line.ts'
import { quietDays } from './quiet-days.ts'
import { roundtableSize } from './roundtable-size.ts'
import type { Rule } from './rule.ts'
import { severalAudiences } from './several-audiences.ts'
import { stillTarget } from './still-target.ts'
import { supervisorAtTable } from './supervisor-at-table.ts'
import { topRatings } from './top-ratings.ts'
import { unaskedData } from './unasked-data.ts'
import { unheardGoal } from './unheard-goal.ts'
import { unlinkedGoal } from './unlinked-goal.ts'
import { unmeasuredGoal } from './unmeasured-goal.ts'
import { unnamedAudience } from './unnamed-audience.ts'
import { unreadExpectations } from './unread-expectations.ts'
import { unsourcedRatings } from './unsourced-ratings.ts'
import { untoldEntry } from './untold-entry.ts'

/**
 * All rules, in the order in which they speak: what fades first, then what everything else rests on, then what makes it
 * stronger. The first that finds something is the card.
 */
export const rules: readonly Rule[] = [
  duePromise,
  untoldEntry,
  endedCycle,
  missingPurpose,
  missingGoal,
  missingPartner,
  partnerInLine,
  outsideChange,
  unaskedData,
  stillTarget,
  unmeasuredGoal,
  unlinkedGoal,
  overload,
  missingKind,
  missingAgreement,
  noMeeting,
  groupGap,
  unsourcedRatings,
  emptyPhilosophy,
  supervisorAtTable,
  roundtableSize,
  unnamedAudience,
  activityGoal,
  othersPurpose,
  equalRatings,
  topRatings,
  unreadExpectations,
  unheardGoal,
  severalAudiences,
  oldPhilosophy,
  quietDays,
]
