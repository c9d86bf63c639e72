import sharp, { type Sharp } from 'sharp'
import { addGrain } from './grain.ts'
import { lightOver } from './light.ts'
import { setStage, type Stage } from './scene.ts'
import { type SceneName, scenes } from './scenes.ts'

/** Scenes that are sometimes taken with the phone upright. */
const uprightScenes: SceneName[] = ['hallway', 'stairs', 'notebook', 'tally', 'mug', 'window', 'wall']

/** Photos that still carry what a phone writes into them: the turn of the phone and the place. */
const straightFromThePhone = new Set([6, 40])

/** Pixels for a unit of the stage: enough for a page-wide picture, quick enough for sixty of them. */
const scale = 1.6

function drawn(name: SceneName, stage: Stage): string {
  const scene = scenes[name](stage)
  const over = lightOver(stage, scene)
  const { w, h, dice } = stage
  // Nobody holds a phone quite level: a small turn, and enough zoom to hide the corners it would open.
  const hand = `translate(${w / 2} ${h / 2}) rotate(${dice.between(-1.2, 1.2).toFixed(2)}) scale(1.05) translate(${-w / 2} ${-h / 2})`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w * scale}" height="${h * scale}" viewBox="0 0 ${w} ${h}">` +
    `<defs>${scene.defs ?? ''}${over.defs}</defs><g transform="${hand}">${scene.body}</g>${over.body}</svg>`
  )
}

const withPlace = (photo: Sharp) =>
  photo
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'Example', Model: 'Demo Phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '45/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '119/1 15/1 0/1',
      },
    })

/**
 * A JPEG of 1280 by 960 pixels, or 960 by 1280, the same bytes for the same scene and seed.
 * Throws a `RangeError` when there is no such scene.
 */
export async function drawPhoto(scene: string, seed: number): Promise<Buffer> {
  if (!isScene(scene)) throw new RangeError(`There is no scene called “${scene}”.`)
  const stage = setStage(scene, seed, uprightScenes.includes(scene) && seed % 3 === 0)
  const svg = Buffer.from(drawn(scene, stage))
  const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  addGrain(data, seed)
  const photo = sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
  return (straightFromThePhone.has(seed) ? withPlace(photo) : photo).jpeg({ quality: 80 }).toBuffer()
}

const isScene = (name: string): name is SceneName => Object.hasOwn(scenes, name)
