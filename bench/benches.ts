import { benchAlignment } from './alignment.ts'
import { benchCapture } from './capture.ts'
import { benchCirclePages } from './circle-pages.ts'
import { benchCoach } from './coach.ts'
import { benchDirectorySearch } from './directory-search.ts'
import type { Bench, Figure } from './figure.ts'
import { figure } from './figure.ts'
import { benchFrameworks } from './frameworks.ts'
import { benchFirstVisit } from './first-visit.ts'
import { benchFrameworkPage } from './framework-page.ts'
import { benchFrameworkSearch } from './framework-search.ts'
import { benchDigests } from './mail.ts'
import { benchIndicators } from './indicators.ts'
import { benchIdleMemory } from './memory.ts'
import { benchPage } from './page.ts'
import { benchPartners } from './partners.ts'
import { benchPdf } from './pdf.ts'
import { benchPhasePages } from './phase-pages.ts'
import { benchSittings } from './sittings.ts'
import { benchSlots } from './slots.ts'
import { benchFirstStart, benchStartAgain } from './start.ts'

const portfolio = {
  statements: { most: 6 },
  cpu_16: { most: 2.5 },
  of_sql_16: { least: 50 },
  of_sql_64: { least: 50 },
}

/** Every bench, in the order they run: what wants a quiet machine comes first. */
export const benches: Bench[] = [
  { name: 'portfolio-page', measure: () => benchPage('portfolio', portfolio) },
  { name: 'today-page', measure: () => benchPage('today', {}) },
  { name: 'phase-pages', measure: benchPhasePages },
  { name: 'circle-pages', measure: benchCirclePages },
  { name: 'start-first', measure: benchFirstStart },
  { name: 'start-again', measure: benchStartAgain },
  { name: 'pdf-10', measure: () => pdf(10) },
  { name: 'pdf-60', measure: () => pdf(60, 0.6) },
  { name: 'pdf-500', measure: () => pdf(500, 4, 1500) },
  { name: 'first-visit', measure: benchFirstVisit },
  { name: 'memory-idle', measure: benchIdleMemory },
  { name: 'capture-post', measure: benchCapture },
  { name: 'mail-digests', measure: benchDigests },
  { name: 'coach', measure: benchCoach },
  { name: 'partner-suggestions', measure: benchPartners },
  { name: 'slots', measure: benchSlots },
  { name: 'sittings', measure: benchSittings },
  { name: 'framework-page', measure: benchFrameworkPage },
  { name: 'framework-import', measure: benchFrameworks },
  { name: 'indicators', measure: benchIndicators },
  // The last ones: they fill the demo.
  { name: 'alignment', measure: benchAlignment },
  { name: 'framework-search', measure: benchFrameworkSearch },
  { name: 'directory-search', measure: benchDirectorySearch },
]

async function pdf(entries: number, seconds?: number, megabytes?: number): Promise<Figure[]> {
  const made = await benchPdf(entries)
  const most = (bound?: number) => (bound === undefined ? undefined : { most: bound })
  return [
    figure('seconds', made.seconds, 's', most(seconds)),
    figure('seconds_warm', made.warmSeconds, 's'),
    figure('memory', made.peakMemoryMb, 'MB', most(megabytes)),
    figure('size', made.bytes / 1e6, 'MB'),
    figure('pages', made.pages, ''),
  ]
}
