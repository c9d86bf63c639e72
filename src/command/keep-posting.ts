import { nextThing, type Program } from '#app'
import { walkNudges, walkTurns } from '#notices'

const second = 1000

/**
 * Asks the questions of the week every ten minutes, makes letters of notices once a minute, and hands over what waits
 * every few seconds; once a minute while the server takes nothing. Without a mail server no letters of notices are made,
 * and what waits is given up in its time. In a demo nobody is written to, for its people do not exist. Gives what ends it.
 */
export function keepPosting({ db, mail, house, settings }: Program) {
  // Asked each time, for an empty folder may become the demo while LPS runs.
  const writes = () => house.known?.kind !== 'demo' || settings.development
  const walk = async () => (mail.ready && writes() ? walkTurns(db) : 0)
  const deliver = async () => (writes() && !(await mail.deliver()).stopped ? 5 : 60)
  const nudge = async () => (writes() ? walkNudges(db, nextThing) : 0)
  const ends = [again(nudge, () => 600), again(walk, () => 60), again(deliver, (pause) => pause)]
  return async () => void (await Promise.all(ends.map((end) => end())))
}

// Does work again and again, never twice at once; what fails is tried again a minute later.
function again<T>(work: () => Promise<T>, secondsAfter: (result: T) => number) {
  let [timer, ended]: [NodeJS.Timeout | undefined, boolean] = [undefined, false]
  let running: Promise<unknown> = Promise.resolve()
  const plan = (seconds: number) => {
    if (!ended) timer = setTimeout(go, seconds * second).unref()
  }
  const go = () => {
    running = work().then(
      (result) => plan(secondsAfter(result)),
      () => plan(60),
    )
  }
  plan(1)
  return async () => {
    ended = true
    clearTimeout(timer)
    await running
  }
}
