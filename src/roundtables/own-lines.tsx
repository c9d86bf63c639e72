import { Mark } from '#ui'

/** A text of the group as it was written, line by line. */
export const OwnLines = ({ text }: { text: string }) => (
  <>
    {text
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => (
        <Mark.Own>{line}</Mark.Own>
      ))}
  </>
)
