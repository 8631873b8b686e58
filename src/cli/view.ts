/** `whereas view`: documents as pages for readers. */
import { check } from '../check/index.js'
import { rowDocument } from '../export/row-document.js'
import { firstWithin, isAmong } from '../files/inputs-paths.js'
import { PageWriter } from '../view/page.js'
import type { ViewDocument } from '../view/view-document.js'
import { eachInput, type InputFlags, readOptions } from './inputs.js'
import { Interrupted, unlessInterrupted } from './interrupt.js'
import { type CommandIo, FAILED, FINE, INTERRUPTED, USAGE } from './io.js'
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

/**
 * Runs `whereas view` and returns its exit code.
 * @param limit characters that a page of several documents may have
 */
export async function runView(
  paths: readonly string[],
  flags: ViewFlags,
  io: CommandIo,
  limit: number = MAX_PAGE,
): Promise<number> {
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
  let pages: Pages | undefined
  const writeAll = async (to: Pages) => {
    const fine = await eachInput(paths, options, io, async ({ id, name, tree, file }) => {
      check(tree, file)
      if (!flags.quiet) tellMessages(file, name, io)
      await to.add({ tree, ...rowDocument(file, id) })
    })
    await to.finish()
    return fine ? FINE : FAILED
  }
  try {
    // Opened first, so that a place that cannot be written to is told before the work is done.
    const to = isPage ? await openPage(output, limit) : await PageFolder.open(output)
    pages = to
    return await unlessInterrupted(io, () => writeAll(to))
  } catch (error) {
    if (error instanceof OutputError) return fail(error.message, FAILED)
    if (error instanceof Interrupted) return fail('Interrupted', INTERRUPTED)
    if (error instanceof PageTooLarge)
      return fail(
        `${output} would be too large for one page, expected a folder (pages/) for so much text`,
        FAILED,
      )
    throw error
  } finally {
    await pages?.close()
  }
}

/** What documents are written to. */
interface Pages {
  add(document: ViewDocument): void | Promise<void>
  /** Makes what was written last. Where there is no document, nothing is written. */
  finish(): Promise<void>
  /** Removes what is not finished. */
  close(): Promise<void>
}

/** One page for all documents, which is written when all are read. */
async function openPage(output: string, limit: number): Promise<Pages> {
  const target = await fileTarget(output)
  const page = new PageWriter()
  let isEmpty = true
  let isFinished = false
  return {
    add(document) {
      isEmpty = false
      page.add(document)
      if (page.size > limit) throw new PageTooLarge()
    },
    async finish() {
      if (isEmpty) return
      await target.write(page.end())
      await target.finish()
      isFinished = true
    },
    async close() {
      if (!isFinished) await target.discard()
    },
  }
}
