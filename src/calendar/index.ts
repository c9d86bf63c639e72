export { calendarRoutes } from './routes.tsx'
export { changeFeed } from './change-feed.ts'
export { meetingComposers } from './meeting-composers.ts'
