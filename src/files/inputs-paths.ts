/** What the caller names to files: a path that exists is that path, a directory its files, and anything else a pattern. */
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, normalize, relative, sep } from 'node:path'
import type { InputFailure, InputSource } from './inputs-document.js'
import { isKnownName } from './inputs-format.js'
import { reasonOf } from './read-bytes.js'

/** What stands for standard input among the paths. */
const STDIN = '-'

/** What is left out of directories and of what patterns find: nobody means these by a folder of documents. */
const LEFT_OUT = 'node_modules'

/**
 * Finds the files that paths name, in the order of the paths, and in a directory in the order of code units, which is the same
 * on every machine.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<InputSource | InputFailure> {
  for (const path of paths) {
    if (path === STDIN) {
      yield { path: undefined, id: STDIN, name: 'standard input' }
      continue
    }
    const found = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException)
    if (!(found instanceof Error)) {
      if (found.isDirectory()) yield* directory(path)
      else yield fileAt(path)
    } else if (found.code === 'ENOENT' || found.code === 'ENOTDIR') yield* pattern(path, found)
    else yield failureAt(path, reasonOf(found))
  }
}

/** True when a file is among those that paths name, under whatever name. */
export async function isAmong(file: string, paths: readonly string[]): Promise<boolean> {
  const real = await realpath(file).catch(() => undefined)
  if (real === undefined) return false
  for await (const found of realFiles(paths)) if (found.real === real) return true
  return false
}

/** The first of the files that paths name which is in a folder, under whatever name; none where the folder does not exist. */
export async function firstWithin(folder: string, paths: readonly string[]): Promise<string | undefined> {
  const real = await realpath(folder).catch(() => undefined)
  if (real === undefined) return undefined
  for await (const found of realFiles(paths)) {
    const way = relative(real, found.real)
    if (way !== '' && !way.startsWith('..') && !isAbsolute(way)) return found.path
  }
  return undefined
}

/** The files that paths name, with their real paths. */
async function* realFiles(paths: readonly string[]): AsyncGenerator<{ path: string; real: string }> {
  for await (const found of findFiles(paths)) {
    if (!('path' in found) || found.path === undefined) continue
    const real = await realpath(found.path).catch(() => undefined)
    if (real !== undefined) yield { path: found.path, real }
  }
}

const withSlashes = (path: string) => (sep === '\\' ? path.replaceAll('\\', '/') : path)
const idOf = (path: string) => withSlashes(normalize(path))
const fileAt = (path: string): InputSource => ({ path, id: idOf(path), name: path })
const failureAt = (path: string, reason: string): InputFailure => ({ id: idOf(path), name: path, reason })

async function* directory(path: string): AsyncGenerator<InputSource | InputFailure> {
  let isEmpty = true
  for await (const found of walk(path.endsWith('/') || path.endsWith(sep) ? path : `${path}/`, new Set())) {
    isEmpty = false
    yield found
  }
  if (isEmpty) yield failureAt(path, 'holds no file with a known extension; name the files themselves')
}

/**
 * Walks a directory, deep.
 * @param folder with a slash at its end
 * @param seen real paths of directories that were walked: a link may lead back to one
 */
async function* walk(folder: string, seen: Set<string>): AsyncGenerator<InputSource | InputFailure> {
  let entries: Dirent[]
  try {
    const real = await realpath(folder)
    if (seen.has(real)) return
    seen.add(real)
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield failureAt(folder.slice(0, -1) || folder, reasonOf(error))
    return
  }
  for (const { path, isFolder, reason } of await classify(folder, entries))
    if (reason !== undefined) yield failureAt(path, reason)
    else if (isFolder) yield* walk(path, seen)
    else yield fileAt(path)
}

interface Entry {
  path: string
  isFolder: boolean
  reason?: string
}

/** The entries that are read, in the order that their whole paths have. */
async function classify(folder: string, entries: readonly Dirent[]): Promise<Entry[]> {
  const kept: Entry[] = []
  for (const entry of entries) {
    const { name } = entry
    if (name.startsWith('.') || name === LEFT_OUT) continue
    const path = `${folder}${name}`
    let target: { isDirectory(): boolean; isFile(): boolean } = entry
    if (entry.isSymbolicLink()) {
      try {
        target = await stat(path)
      } catch (error) {
        // A link that leads nowhere matters only where a document was meant.
        if (isKnownName(name)) kept.push({ path, isFolder: false, reason: reasonOf(error) })
        continue
      }
    }
    if (target.isDirectory()) kept.push({ path: `${path}/`, isFolder: true })
    else if (target.isFile() && isKnownName(name)) kept.push({ path, isFolder: false })
  }
  return kept.sort(byPath)
}

/** By code unit: a locale would sort differently from machine to machine. */
const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** Files that a pattern finds, of any extension. */
async function* pattern(
  path: string,
  error: NodeJS.ErrnoException,
): AsyncGenerator<InputSource | InputFailure> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const asked = withSlashes(path)
  if (!isDynamicPattern(asked) || asked.startsWith('!')) {
    yield failureAt(path, reasonOf(error))
    return
  }
  const found = await glob(asked, { absolute: isAbsolute(path), onlyFiles: false, expandDirectories: false })
  const files = await once(asked.includes(LEFT_OUT) ? found : found.filter((each) => !isLeftOut(each)))
  if (files.length === 0) yield failureAt(path, 'does not exist, and matches no file as a pattern')
  for (const file of files.sort(byPath)) yield fileAt(file.path)
}

const isLeftOut = (path: string) => path.split(/[\\/]/).includes(LEFT_OUT)

/** The files among paths; those of a directory that links lead to as well are kept under its shortest name. */
async function once(paths: readonly string[]): Promise<{ path: string }[]> {
  const folders = new Map<string, { path: string }[]>()
  for (const path of paths) {
    const target = await stat(path).catch(() => undefined)
    if (!target || target.isDirectory()) continue
    const folder = dirname(path)
    const files = folders.get(folder)
    if (files) files.push({ path })
    else folders.set(folder, [{ path }])
  }
  const byShortest = [...folders.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const seen = new Set<string>()
  const kept: { path: string }[] = []
  for (const folder of byShortest) {
    const real = await realpath(folder)
    if (!seen.has(real)) for (const file of folders.get(folder) ?? []) kept.push(file)
    seen.add(real)
  }
  return kept
}
