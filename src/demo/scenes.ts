import { drawBoard } from './draw-board.ts'
import { drawCafeteria, drawConcert } from './draw-cafeteria.ts'
import { drawCart } from './draw-cart.ts'
import { drawCircle, drawSheet } from './draw-circle.ts'
import { drawGroups, drawRows } from './draw-desks.ts'
import { drawHallway } from './draw-hallway.ts'
import { drawLibrary } from './draw-library.ts'
import { drawCups, drawMug } from './draw-mug.ts'
import { drawBoxed, drawNotebook, drawTally } from './draw-notebook.ts'
import { drawPrintout } from './draw-printout.ts'
import { drawFall, drawSchool, drawSnow } from './draw-school.ts'
import { drawPosters, drawStairs } from './draw-stairs.ts'
import { drawTeam } from './draw-team.ts'
import { drawStrips, drawTray } from './draw-tray.ts'
import { drawWall } from './draw-wall.ts'
import { drawTriangles, drawWhiteboard } from './draw-whiteboard.ts'
import { drawGarden, drawWindow } from './draw-window.ts'
import type { Scene, Stage } from './scene.ts'

/** Everything that can be drawn, by name. */
export const scenes = {
  board: drawBoard,
  boxed: drawBoxed,
  cafeteria: drawCafeteria,
  cart: drawCart,
  circle: drawCircle,
  concert: drawConcert,
  cups: drawCups,
  desks: drawGroups,
  fall: drawFall,
  garden: drawGarden,
  hallway: drawHallway,
  library: drawLibrary,
  mug: drawMug,
  notebook: drawNotebook,
  posters: drawPosters,
  printout: drawPrintout,
  rows: drawRows,
  school: drawSchool,
  sheet: drawSheet,
  snow: drawSnow,
  stairs: drawStairs,
  strips: drawStrips,
  tally: drawTally,
  team: drawTeam,
  tray: drawTray,
  triangles: drawTriangles,
  wall: drawWall,
  whiteboard: drawWhiteboard,
  window: drawWindow,
} satisfies Record<string, (stage: Stage) => Scene>

export type SceneName = keyof typeof scenes
export const sceneNames = Object.keys(scenes) as SceneName[]
