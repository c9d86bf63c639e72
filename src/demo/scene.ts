import { random, type Random } from './seed.ts'

/** Size, dice and light of one picture; 800 by 600 units or 600 by 800. */
export type Stage = { w: number; h: number; dice: Random; tone: Tone }

/** What a scene draws: gradients for `<defs>` and the picture itself. */
export type Scene = { defs?: string; body: string; light: Light; outdoors?: boolean }

export type Light = 'morning' | 'noon' | 'afternoon' | 'gray' | 'evening'

/** The colors of a place: wall above, its shade, floor, wood, and two accents. */
export type Tone = {
  wall: string
  shade: string
  floor: string
  wood: string
  woodDark: string
  main: string
  second: string
}

const tones: Tone[] = [
  {
    wall: '#f0e6d2',
    shade: '#d9c9ab',
    floor: '#c8b391',
    wood: '#c79a63',
    woodDark: '#8f6536',
    main: '#1f7a80',
    second: '#d99a2b',
  },
  {
    wall: '#dfe8e2',
    shade: '#bccdc5',
    floor: '#b9b09c',
    wood: '#d0aa78',
    woodDark: '#94703f',
    main: '#0f626b',
    second: '#cf7f3a',
  },
  {
    wall: '#f3ead9',
    shade: '#e0cfb0',
    floor: '#a9a294',
    wood: '#b98850',
    woodDark: '#7d572d',
    main: '#3d8b86',
    second: '#e0ab48',
  },
  {
    wall: '#e6e4de',
    shade: '#c9c5ba',
    floor: '#c2aa86',
    wood: '#c99f6e',
    woodDark: '#8c683d',
    main: '#27666f',
    second: '#c9892a',
  },
  {
    wall: '#ecdcc0',
    shade: '#d2bb92',
    floor: '#bda27a',
    wood: '#a97a47',
    woodDark: '#6f4b26',
    main: '#4a8f8a',
    second: '#d08a3a',
  },
]

export const skins = ['#f1c9a5', '#e0ac7e', '#c68b5c', '#a06a42', '#7b4b2c', '#5a3620']
export const hairs = ['#2b211c', '#3b2a20', '#5b3b22', '#8a5a2b', '#c79b57', '#1d1a1f']
export const gray = '#a9a39a'
export const clothes = [
  '#1f7a80',
  '#d99a2b',
  '#c4573f',
  '#5f7f9c',
  '#8a9a5b',
  '#e6c88a',
  '#7a5a78',
  '#3c4f57',
  '#d9b8a0',
]
export const papers = ['#fffdf6', '#fdf6e3', '#f7f3ea', '#eef3ef']
export const stickies = ['#f6d767', '#f2b84b', '#8fcac4', '#5fb0ad', '#f09c7a', '#f8e6a0', '#b9dcc6']

/** A stage whose every roll of the dice follows from scene and seed. */
export function setStage(scene: string, seed: number, portrait: boolean): Stage {
  const dice = random('photo', scene, seed)
  const [w, h] = portrait ? [600, 800] : [800, 600]
  return { w, h, dice, tone: dice.pick(tones) }
}
