/**
 * One process at a time in a folder. The lock is a file `lock-N` with the process in it. A process that was killed
 * leaves its lock behind; whoever finds it so takes number N + 1. Taking over by removing the old lock first would let
 * two processes that both found it remove each other's; a new number can be created once only.
 */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { DatasetError } from './errors.js'

/** A lock that is held. */
export interface Lock {
  release(): Promise<void>
}

interface Holder {
  pid: number
  host: string
  /** When the process began, in the system's own measure; ids of processes are given out again. */
  began?: string | undefined
}

/** How old an empty lock must be before it is taken for that of a process killed between creating and writing it. */
const EMPTY_AFTER = 5_000

/** How often the lock is tried for, against others that come and go. */
const ATTEMPTS = 8

/** Folders that this process holds: two builds in one process have the same id. */
const held = new Set<string>()

/**
 * Takes the lock of a folder, which is made where it does not exist.
 * @throws {DatasetError} `refused`, when another process holds it
 */
export async function takeLock(path: string): Promise<Lock> {
  const folder = resolve(path)
  if (held.has(folder))
    throw new DatasetError('refused', 'this process is writing there already; wait for it')
  held.add(folder)
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const number = await tryLock(folder)
      if (number === undefined) continue
      return {
        async release() {
          // Once only: whoever comes next may have a lock of the same number.
          if (!held.has(folder)) return
          await rm(pathOf(folder, number), { force: true })
          held.delete(folder)
        },
      }
    }
    throw new DatasetError('refused', 'several processes want to write there; try again when one is done')
  } catch (error) {
    held.delete(folder)
    throw error
  }
}

/** @returns the number of the lock taken; nothing when another process came between */
async function tryLock(folder: string): Promise<number | undefined> {
  // The holder before may have removed the folder when it was done.
  await mkdir(folder, { recursive: true })
  const numbers = await lockNumbers(folder)
  const last = numbers.at(-1) ?? 0
  if (last > 0) {
    const holder = await readHolder(pathOf(folder, last))
    if (holder === 'gone') return undefined
    if (holder === 'unknown') throw refusal(pathOf(folder, last))
    if (holder !== 'dead' && (await isAlive(holder))) throw refusal(pathOf(folder, last), holder)
  }
  const path = pathOf(folder, last + 1)
  const own: Holder = { pid: process.pid, host: hostname(), began: (await lifeOf(process.pid))?.began }
  try {
    await writeFile(path, JSON.stringify(own), { flag: 'wx', flush: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOENT') return undefined
    await rm(path, { force: true })
    throw error
  }
  const now = await lockNumbers(folder)
  if (now.at(-1) !== last + 1) {
    await rm(path, { force: true })
    return undefined
  }
  for (const number of now) if (number <= last) await rm(pathOf(folder, number), { force: true })
  return last + 1
}

const pathOf = (folder: string, number: number) => join(folder, `lock-${number}`)

async function lockNumbers(folder: string): Promise<number[]> {
  const numbers: number[] = []
  for (const name of await readdir(folder)) {
    const digits = /^lock-(\d{1,9})$/.exec(name)?.[1]
    if (digits !== undefined) numbers.push(Number(digits))
  }
  return numbers.sort((a, b) => a - b)
}

async function readHolder(path: string): Promise<Holder | 'gone' | 'dead' | 'unknown'> {
  try {
    const text = await readFile(path, 'utf8')
    const { mtimeMs } = await stat(path)
    if (text === '') return Date.now() - mtimeMs > EMPTY_AFTER ? 'dead' : 'unknown'
    return JSON.parse(text) as Holder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone'
    // A lock that was cut off in writing, by a full disk.
    if (error instanceof SyntaxError) return 'dead'
    throw error
  }
}

/** Of a process on another machine, which shares the disk, nothing can be known, so it counts as alive. */
async function isAlive({ pid, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) return true
  // This process does not hold the folder, so an earlier one had its id, as in a container.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
  const now = await lifeOf(pid)
  if (now === undefined) return true
  return now.state !== ZOMBIE && (began === undefined || now.began === began)
}

/** A process that was killed, and whose parent has not asked for it yet. */
const ZOMBIE = 'Z'

/** The state of a process and when it began, where the system has a file that tells (Linux). */
async function lifeOf(pid: number): Promise<{ state: string; began: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  // The name of the program, in brackets, may hold blanks and brackets; behind it are the state and, 20th, the begin.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] as string, began: fields[19] as string }
}

function refusal(path: string, holder?: Holder): DatasetError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid}`
  const where = holder === undefined || holder.host === hostname() ? '' : ` on ${holder.host}`
  return new DatasetError(
    'refused',
    `${who}${where} is writing there; wait for it, or remove ${path} where that process is gone`,
  )
}
