// A browser writes its shelf to the disk seconds later, under steady typing up to a minute: when it is ended meanwhile, the
// words are gone. Its database writes at once. So what lies on the shelf lies there as well, with a count of the changes;
// where the shelf knows of fewer, it has lost some.
const [base, drawer, counted] = ['lps', 'kept', 'lps:turn']
const waiting = new Map<string, string | undefined>()
let writing: Promise<void> | undefined

// Read before anything is written here.
const turnOnShelf = () => Number(localStorage.getItem(counted) ?? 0)
const turnAtFirst = never(turnOnShelf) ?? 0

const patience = 1000

// A browser that forbids it, or never answers, has the shelf alone.
const opened: Promise<IDBDatabase | undefined> = Promise.race([open(), after(patience)]).catch(
  () => undefined,
)

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(base, 1)
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(drawer))
  return answer(asked)
}

/** Lays words there, or takes them away. */
export function putDown(key: string, words?: string): void {
  waiting.set(key, words)
  waiting.set(counted, nextTurn())
  writing ??= writeAll().finally(() => (writing = undefined))
}

/** Everything is written. */
export const isPutDown = async (): Promise<void> => {
  await writing
}

/** Brings back to the shelf what it has lost; says whether that was anything. */
export const recovered: Promise<boolean> = opened.then(async (db) => {
  if (!db) return false
  try {
    const store = db.transaction(drawer).objectStore(drawer)
    const [keys, words] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())])
    const lain = new Map(keys.map((key, place) => [String(key), String(words[place])]))
    if (Number(lain.get(counted) ?? 0) <= turnAtFirst) return false
    for (const [key, text] of lain) localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
})

async function writeAll(): Promise<void> {
  await recovered
  const db = await opened
  while (waiting.size) {
    const now = [...waiting]
    waiting.clear()
    if (db) await write(db, now).catch(() => {}) // a full disk: the shelf has them
  }
}

function write(db: IDBDatabase, changes: [string, string | undefined][]): Promise<void> {
  const change = db.transaction(drawer, 'readwrite', { durability: 'strict' })
  const store = change.objectStore(drawer)
  for (const [key, words] of changes)
    if (words === undefined) store.delete(key)
    else store.put(words, key)
  return new Promise((done, fail) => {
    change.addEventListener('complete', () => done())
    change.addEventListener('abort', () => fail(change.error))
  })
}

function answer<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    asked.addEventListener('success', () => done(asked.result))
    asked.addEventListener('error', () => fail(asked.error))
  })
}

function nextTurn(): string {
  const turn = String((never(turnOnShelf) ?? 0) + 1)
  never(() => localStorage.setItem(counted, turn))
  return turn
}

function after(time: number): Promise<undefined> {
  return new Promise((done) => setTimeout(done, time))
}

function never<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
