/** `whereas view`: documents as pages for readers. */
import { check } from '../../index.js'
import { rowDocument } from '../export/row-document.js'
import { firstWithin, isAmong } from '../files/inputs-paths.js'
import { PageWriter } from '../view/page.js'
import type { ViewDocument } from '../view/view-document.js'
import { eachInput, type InputFlags, type InputOptions, readOptions } from './inputs.js'
import { type CommandIo, FAILED, FINE, USAGE } from './io.js'
import { tellMessages } from './tell.js'
import { PageFolder } from './view-folder.js'
import { fileTarget, OutputError } from './write.js'

/** The options of `whereas view`, as typed. */
export interface ViewFlags extends InputFlags {
  /** A page, by its extension, or else a folder. */
  output?: string | undefined
  format?: string | undefined
  'table-format'?: string | undefined
  quiet?: boolean | undefined
}

/** Characters that a page of several documents may have: browsers take long over more, and it is in memory until it is written. */
const MAX_PAGE = 64 * 1024 * 1024

/** Thrown for a set that is too large for one page. */
class PageTooLarge extends Error {}

/** Runs `whereas view` and returns its exit code. */
export async function runView(paths: readonly string[], flags: ViewFlags, io: CommandIo): Promise<number> {
  const fail = (reason: string, code: number) => {
    io.stderr.write(`whereas: ${reason}\n`)
    return code
  }
  const { output } = flags
  if (flags.format !== undefined || flags['table-format'] !== undefined)
    return fail('`whereas view` writes pages only, expected no `--format` and no `--table-format`', USAGE)
  if (output === undefined || output === '')
    return fail('Missing `--output`, expected a page (page.html) or a folder (pages/)', USAGE)
  const options = await readOptions(flags)
  if (typeof options === 'string') return fail(options, USAGE)
  if (await isAmong(output, paths))
    return fail(`${output} is an input as well, expected another place for the output`, USAGE)
  const isPage = /\.html?$/i.test(output)
  const within = isPage ? undefined : await firstWithin(output, paths)
  if (within !== undefined)
    return fail(`${output} holds the input ${within}, expected another folder for the pages`, USAGE)
  try {
    const fine = isPage
      ? await writePage(paths, output, options, flags, io)
      : await writeFolder(paths, output, options, flags, io)
    return fine ? FINE : FAILED
  } catch (error) {
    if (error instanceof OutputError) return fail(error.message, FAILED)
    if (error instanceof PageTooLarge)
      return fail(
        `${output} would be larger than 64 MB, expected a folder (pages/) for so many documents`,
        FAILED,
      )
    throw error
  }
}

/** All documents in one page, which is written when all are read. */
async function writePage(
  paths: readonly string[],
  output: string,
  options: InputOptions,
  flags: ViewFlags,
  io: CommandIo,
): Promise<boolean> {
  // Opened first, so that a place that cannot be written to is told before the work is done.
  const target = await fileTarget(output)
  try {
    const page = new PageWriter()
    let count = 0
    const fine = await eachDocument(paths, options, flags, io, (document) => {
      count++
      page.add(document)
      if (page.size > MAX_PAGE) throw new PageTooLarge()
    })
    // Where nothing was parsed, there is no page.
    if (count === 0) await target.discard()
    else {
      await target.write(page.end())
      await target.finish()
    }
    return fine
  } catch (error) {
    await target.discard()
    throw error
  }
}

/** A page for each document, written when it is read, and an index. */
async function writeFolder(
  paths: readonly string[],
  output: string,
  options: InputOptions,
  flags: ViewFlags,
  io: CommandIo,
): Promise<boolean> {
  const folder = await PageFolder.open(output)
  try {
    const fine = await eachDocument(paths, options, flags, io, (document) => folder.add(document))
    await folder.finish()
    return fine
  } finally {
    await folder.close()
  }
}

const eachDocument = (
  paths: readonly string[],
  options: InputOptions,
  { quiet }: ViewFlags,
  io: CommandIo,
  take: (document: ViewDocument) => void | Promise<void>,
): Promise<boolean> =>
  eachInput(paths, options, io, async ({ id, name, tree, file }) => {
    check(tree, file)
    if (!quiet) tellMessages(file, name, io)
    await take({ tree, ...rowDocument(file, id) })
  })
