// Letters that are no other letter with a mark on it, though people leave their marks out as well.
const plain: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' }

/** Words as they are compared: without accents, marks and case, as `people.bare` does it in the database. */
export const bareWords = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıæœß]/g, (letter) => plain[letter] ?? letter)
