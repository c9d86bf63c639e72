import { agreementRoutes } from '#agreements'
import { calendarRoutes } from '#calendar'
import { ledMeetings, meetingRoutes, meetingsOfPromises } from '#meetings'
import { partnerRoutes } from '#partners'
import { promiseRoutes } from '#promises'
import { protocolRoutes } from '#protocols'
import { roundtableRoutes } from '#roundtables'
import { hoursRoutes } from '#slots'
import { sittingRoutes } from '#sittings'
import { structuresRoutes } from '#structures'
import { meetingsToRun } from './meetings-to-run.ts'
import { furtherOfPair, furtherOfRoom } from './further-of-room.ts'
import { meetingTools } from './meeting-tools.ts'
import { findPeople } from './directory.store.ts'
import { peopleRoutes } from './people-routes.tsx'
import { shownBetween } from './shown-between.store.ts'
import { structureTools } from './structure-tools.ts'
import type { Hono } from 'hono'
import type { Program } from './program.ts'

/** With whom a leader works: partners, tables, meetings, groups. */
export const companyRoutes = (program: Program): Hono[] => {
  const { db } = program
  const tools = meetingTools(db)
  return [
    peopleRoutes(program),
    partnerRoutes({ db, find: findPeople, shownAsked: shownBetween, sayMeetings: furtherOfPair }),
    agreementRoutes(db),
    hoursRoutes(db),
    calendarRoutes(program),
    protocolRoutes({ db, findMeetings: meetingsToRun }),
    promiseRoutes({ db, findMeetings: meetingsOfPromises }),
    roundtableRoutes({ db, find: findPeople, ledIn: ledMeetings, showFurther: furtherOfRoom }),
    meetingRoutes(tools),
    structuresRoutes(structureTools(program)),
    sittingRoutes({ ...program, titles: tools.titles }),
  ]
}
