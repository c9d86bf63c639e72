import type { PrintedStandard } from './standard.ts'
import { words } from './words.ts'

type Source = Pick<PrintedStandard, 'framework' | 'edition' | 'maker' | 'license' | 'source' | 'ownWords'>

/** What has to stand wherever a framework is printed: its name, who made it, license and source, and whose words it is in. */
export function saySource(
  { framework, edition, maker, license, source, ownWords }: Source,
  language: string,
) {
  const say = words(language)
  return [
    [framework, edition].filter(Boolean).join(', '),
    maker,
    license ? say('printedLicense', { license }) : say('printedNoLicense'),
    source,
    ownWords && say('printedOwnWords'),
  ]
    .filter(Boolean)
    .join(' · ')
}
