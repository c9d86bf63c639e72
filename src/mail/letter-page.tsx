import type { LetterWords } from './letter.ts'

/** What a letter shows, with every address whole. */
export interface LetterView extends Omit<LetterWords, 'off'> {
  off?: { label: string; address: string }
}

// The look of LPS for programs that know no stylesheet: paper, ink and teal.
const sans = "font-family: 'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif"
const look = {
  paper: 'margin: 0; padding: 24px 12px; background: #faf7f1; color: #1b2629',
  sheet: `max-width: 34rem; margin: 0 auto; ${sans}; font-size: 17px; line-height: 1.5`,
  name: 'margin: 0 0 24px; font-family: Literata, Georgia, serif; font-size: 20px; color: #0b5a63',
  words: 'margin: 0 0 16px',
  button:
    'display: inline-block; margin: 8px 0 24px; padding: 12px 20px; border-radius: 10px; background: #0b5a63; color: #fffdf9; text-decoration: none',
  foot: 'margin: 24px 0 0; padding: 16px 0 0; border-top: 1px solid #e3dccd; font-size: 15px; color: #566468',
  quiet: 'margin: 0 0 8px',
  link: 'color: #0b5a63',
}

/** A letter as a page: plain and calm, no picture, nothing that tells that it was read. */
export const LetterPage = ({ language, subject, paragraphs, button, footer = [], off }: LetterView) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light" />
      <title>{subject}</title>
    </head>
    <body style={look.paper}>
      <div style={look.sheet}>
        <p style={look.name}>LPS</p>
        {paragraphs.map((words) => (
          <p style={look.words}>{words}</p>
        ))}
        {button && (
          <p style={look.words}>
            <a href={button.address} style={look.button}>
              {button.label}
            </a>
          </p>
        )}
        {(footer.length > 0 || off) && (
          <div style={look.foot}>
            {footer.map((words) => (
              <p style={look.quiet}>{words}</p>
            ))}
            {off && (
              <p style={look.quiet}>
                <a href={off.address} style={look.link}>
                  {off.label}
                </a>
              </p>
            )}
          </div>
        )}
      </div>
    </body>
  </html>
)

/** The same letter as plain text. */
export function letterText({ paragraphs, button, footer = [], off }: LetterView): string {
  const action = button ? [`${button.label}: ${button.address}`] : []
  const last = [...footer, ...(off ? [`${off.label}: ${off.address}`] : [])]
  const foot = last.length ? ['-- ', ...last].join('\n') : ''
  return [...paragraphs, ...action, foot].filter(Boolean).join('\n\n')
}
