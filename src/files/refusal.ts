/** Why a file is not taken. The sentence for each reason stands in the words of whoever asks for files. */
export type Reason = 'empty' | 'too-large' | 'heic' | 'too-many-pixels' | 'truncated' | 'scripted' | 'unknown'

/** A file that is not taken, and why. */
export type Refused = { refused: Reason }
