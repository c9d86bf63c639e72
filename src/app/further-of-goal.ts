import { tellShowing } from '#alignment'
import { touchesGoal } from './show-touches.ts'

/** What is to be said of an own goal beyond itself: what hangs on it, and where it was shown upward. */
export const furtherOfGoal = (...given: Parameters<typeof touchesGoal>) =>
  Promise.all([touchesGoal(...given), tellShowing(...given)])
