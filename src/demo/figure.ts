import { oval, path, place, type Point } from './brush.ts'
import { clothes, gray, hairs, skins } from './scene.ts'
import type { Random } from './seed.ts'

/** Somebody who is nobody: about 130 units high from seat to crown, feet and face left out. */
export type Pose = { turned: 'away' | 'here'; size: number; lean?: number; adult?: boolean }

/** A seated or standing figure whose hips rest on the point. */
export function figure(dice: Random, at: Point, { turned, size, lean = 0, adult = false }: Pose): string {
  const [skin, hair, cloth] = [
    dice.pick(skins),
    dice.pick(adult ? [...hairs, gray] : hairs),
    dice.pick(clothes),
  ]
  const shoulder = adult ? 40 : 33
  const head = adult ? 20 : 23
  const neck = -92
  const body =
    path(`M${-shoulder} 6Q${-shoulder - 4} -72 -14 -82L14 -82Q${shoulder + 4} -72 ${shoulder} 6Z`, cloth) +
    path(`M4 -80L14 -82Q${shoulder + 4} -72 ${shoulder} 6L14 6Q22 -40 4 -80Z`, '#000', 'fill-opacity=".12"') +
    path(`M-9 -74L-8 ${neck}L8 ${neck}L9 -74Q0 -66 -9 -74Z`, skin)
  return place(at, body + headOf({ skin, hair, head, turned, long: dice.next() < 0.5 }), lean, size)
}

type Head = { skin: string; hair: string; head: number; turned: Pose['turned']; long: boolean }

function headOf({ skin, hair, head, turned, long }: Head): string {
  const y = -90 - head * 0.75
  const behind = long
    ? path(
        `M${-head - 3} ${y}Q${-head - 7} ${y + 44} ${-head + 4} ${y + 46}L${head - 4} ${y + 46}Q${head + 7} ${y + 44} ${head + 3} ${y}Z`,
        hair,
      )
    : ''
  const skull = oval([0, y, head, head * 1.14], skin)
  if (turned === 'away') return skull + behind + oval([0, y - 2, head + 2, head * 1.12 + 1], hair)
  const fringe = path(
    `M${-head - 2} ${y + 3}Q${-head} ${y - head * 1.5} 0 ${y - head * 1.35}Q${head} ${y - head * 1.5} ${head + 2} ${y + 3}` +
      `Q${head * 0.7} ${y - head * 0.75} ${-head * 0.1} ${y - head * 0.6}Q${-head * 0.7} ${y - head * 0.5} ${-head - 2} ${y + 3}Z`,
    hair,
  )
  return (
    behind + skull + oval([head * 0.34, y + 4, head * 0.6, head * 0.9], '#000', 'fill-opacity=".05"') + fringe
  )
}
