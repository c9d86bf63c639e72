import { sayDay, type Place } from '#language'
import { restsOn } from './leave.ts'
import type { HeldPost } from './post.ts'
import { words } from './words.ts'

/** Somebody who reads about posts: language, zone and their day. */
export type Looking = Place & { today: string }

/** The quiet line of a post: its kind, its days, how much of it, and whether it rests today. */
export function sayPost(post: HeldPost, place: Looking): string {
  const say = words(place.language)
  const parts = [
    say(`kind.${post.roleKind}`) === post.title ? '' : say(`kind.${post.roleKind}`),
    sayDays(post, place),
    post.fte && post.fte < 1 ? say('full', { percent: Math.round(post.fte * 100) }) : '',
    sayRest(post, place),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** "since July 1, 2022", "July 1, 2001 to June 30, 2026" */
export function sayDays({ starts, ends }: { starts: string; ends: string | null }, place: Looking): string {
  const say = words(place.language)
  const day = (given: string) => sayDay(given, 'full', place)
  if (ends) return say('fromUntil', { from: day(starts), until: day(ends) })
  return say(starts > place.today ? 'fromLater' : 'from', { day: day(starts) })
}

function sayRest({ leaves }: HeldPost, place: Looking): string {
  const say = words(place.language)
  const present = leaves.find((leave) => restsOn([leave], place.today))
  if (!present) return ''
  return present.ends ? say('onLeaveUntil', { day: sayDay(present.ends, 'full', place) }) : say('onLeave')
}
