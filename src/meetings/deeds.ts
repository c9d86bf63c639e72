/** What people do with meetings. */
export { bringToMeeting } from './bring-item.ts'
export { holdMeeting } from './hold-meeting.ts'
export { moveMeeting } from './move-meeting.ts'
export { planMeeting } from './plan-meeting.ts'
export { turnMeeting } from './turn-meeting.ts'
export { writeTheme } from './write-theme.ts'
