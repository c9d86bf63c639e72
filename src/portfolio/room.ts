/** How much one person keeps and may keep, in bytes. */
export interface Room {
  used: number
  most: number
}

/** Whether so many more bytes find room. */
export const fits = ({ used, most }: Room, bytes: number) => used + bytes <= most

/** It is time to say so: more than four fifths are taken. */
export const isScarce = ({ used, most }: Room) => used > most * 0.8
