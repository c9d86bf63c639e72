import type { Reader } from '#people'
import { Layout, List, Picture } from '#ui'
import { all, type GroupCell } from './cell.ts'
import type { Measure } from './measure.ts'
import { sayCell, sayGroup, sayMeasure } from './say-cell.ts'
import { groupsIn, latestYear, scaleFor, yearsFrom } from './trend.ts'
import { words } from './words.ts'

export interface MeasurePictureProps {
  reader: Pick<Reader, 'language'>
  measure: Pick<Measure, 'name' | 'subject' | 'unit' | 'anew'>
  /** Of one organization and one grade, every year and group. */
  cells: GroupCell[]
  /** Whose line is drawn. */
  group: string
  /** Of whom it is, in words: "Alder Elementary, grade 4". */
  whose: string
}

/** The years of one group as a line, then all groups side by side in the latest year, and every figure behind them. */
export const MeasurePicture = (props: MeasurePictureProps) => {
  const { reader, group } = props
  const say = words(reader.language)
  const year = latestYear(props.cells)
  if (!year) return <p class="note">{say('nothingShown')}</p>
  return (
    <>
      <Layout.Section title={say('throughYears', { group: sayGroup(reader.language, group) })}>
        <Years {...props} />
      </Layout.Section>
      {groupsIn(props.cells).length > 1 && (
        <Layout.Section title={say('sideBySide', { year })}>
          <Groups {...props} year={year} />
        </Layout.Section>
      )}
    </>
  )
}

const Years = ({ reader, measure, cells, group, whose }: MeasurePictureProps) => {
  const { language } = reader
  const say = words(language)
  const line = cells.filter((cell) => cell.group === group)
  const scale = scaleFor(measure.unit, line)
  const end = (value: number) => sayCell(language, measure.unit, { value, bound: '', mark: '' })
  const points = yearsFrom(cells).map((year) => {
    const cell = line.find((one) => one.year === year)
    return {
      label: year,
      value: cell?.value ?? undefined,
      text: sayCell(language, measure.unit, cell),
      note: cell?.n ? say('n', { n: cell.n }) : undefined,
      anew: measure.anew.includes(year) ? say('anew') : undefined,
    }
  })
  const told = points
    .map(({ label, text, anew }) => say(anew ? 'pointAnew' : 'point', { year: label, text }))
    .join('; ')
  const about = say('lineOf', { measure: sayMeasure(measure), group: sayGroup(language, group), whose })
  return (
    <Picture.Trend
      words={`${about}: ${told}.`}
      scale={{ ...scale, words: [end(scale.from), end(scale.to)] }}
      points={points}
    />
  )
}

const Groups = ({ reader, measure, cells, whose, year }: MeasurePictureProps & { year: string }) => {
  const { language } = reader
  const say = words(language)
  const present = cells.filter((cell) => cell.year === year)
  const everybody = present.find(({ group }) => group === all)
  const sides = groupsIn(present).flatMap((name) => {
    const cell = present.find(({ group }) => group === name)
    return {
      label: sayGroup(language, name),
      value: cell?.value ?? undefined,
      text: sayCell(language, measure.unit, cell),
      note: cell?.n ? say('n', { n: cell.n }) : undefined,
    }
  })
  return (
    <>
      <Picture.SideBySide
        {...{ sides }}
        scale={scaleFor(measure.unit, present)}
        across={everybody?.value ?? undefined}
        acrossWords={(everybody?.value ?? null) === null ? undefined : say('markAcross')}
      />
      {present.some(({ mark }) => mark === 'hidden') && <p class="note">{say('someHidden')}</p>}
      <Layout.Details summary={say('figures')}>
        <Figures {...{ reader, measure, cells, whose }} />
        <p class="note">{say('howShown')}</p>
      </Layout.Details>
    </>
  )
}

const Figures = ({ reader, measure, cells, whose }: Omit<MeasurePictureProps, 'group'>) => {
  const { language } = reader
  const say = words(language)
  const years = yearsFrom(cells)
  const cellOf = (group: string, year: string) => {
    const cell = cells.find((one) => one.group === group && one.year === year)
    const said = sayCell(language, measure.unit, cell)
    return cell?.n ? say('withN', { said, students: say('n', { n: cell.n }) }) : said
  }
  return (
    <List.Comparison
      caption={`${sayMeasure(measure)}, ${whose}`}
      over={say('group')}
      columns={years}
      rows={groupsIn(cells).map((group) => ({
        head: sayGroup(language, group),
        cells: years.map((year) => cellOf(group, year)),
      }))}
    />
  )
}
