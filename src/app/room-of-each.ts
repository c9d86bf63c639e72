import type { Settings } from './program.ts'

/** How many bytes of files each person may keep where whoever runs LPS says nothing else: many years of photos. */
const usual = 5e9

/** How many bytes of files each person may keep. */
export const roomOfEach = ({ filesEach = usual }: Pick<Settings, 'filesEach'>) => filesEach
