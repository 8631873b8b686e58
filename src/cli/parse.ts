/** `whereas parse`: each file is parsed by itself; one that fails costs a line on standard error and no other file. */
import { resolve } from 'node:path'
import { check } from '../check/index.js'
import { isAmong } from '../files/inputs-paths.js'
import { type DocumentWriter, documentWriter, type Showing } from './document-writer.js'
import { eachInput, type Input, type InputFlags, readOptions, STDIN } from './inputs.js'
import { Interrupted, unlessInterrupted } from './interrupt.js'
import { type CommandIo, FAILED, FINE, INTERRUPTED, USAGE } from './io.js'
import { type OutputFlags, type OutputFormat, readOutputFormat } from './output-format.js'
import { tellMessages } from './tell.js'
import { fileTarget, OutputClosed, OutputError, standardTarget, type Target } from './write.js'

/** The options of `whereas parse`, as typed. */
export interface ParseFlags extends InputFlags, OutputFlags {
  quiet: boolean
  color?: boolean | undefined
}

/** Runs `whereas parse` and returns its exit code. */
export async function runParse(paths: readonly string[], flags: ParseFlags, io: CommandIo): Promise<number> {
  const fail = (reason: string, code: number) => {
    io.stderr.write(`whereas: ${reason}\n`)
    return code
  }
  const { output, quiet } = flags
  const format = readOutputFormat(flags, io.stdout.isTTY === true)
  if (typeof format === 'string') return fail(format, USAGE)
  const options = await readOptions(flags)
  if (typeof options === 'string') return fail(options, USAGE)
  if (output !== undefined && (await isAmong(output, paths)))
    return fail(`${output} is an input as well, expected another file for the output`, USAGE)
  let target: Target | undefined
  const writeAll = async () => {
    target = output === undefined ? standardTarget(io.stdout) : await fileTarget(output)
    const to = target
    let writer: DocumentWriter | undefined
    const fine = await eachInput(paths, options, io, async (input) => {
      // The row of a document counts them, told or not.
      check(input.tree, input.file)
      if (!quiet) tellMessages(input.file, input.name, io)
      writer ??= await openWriter(format, flags, io, {
        several: isOneOfSeveral(paths, input),
        grammars: options.grammars,
      })
      await to.write(writer.add(input))
    })
    if (writer) await to.write(writer.end())
    // Where nothing was parsed, there is no file.
    await (writer ? to.finish() : to.discard())
    return fine ? FINE : FAILED
  }
  try {
    // Standard output has nothing to be put right.
    return await (output === undefined ? writeAll() : unlessInterrupted(io, writeAll))
  } catch (error) {
    await target?.discard()
    if (error instanceof OutputClosed) return FINE
    if (error instanceof Interrupted) return fail('Interrupted', INTERRUPTED)
    if (error instanceof OutputError) return fail(error.message, FAILED)
    throw error
  }
}

/** False when the one path that is given is the document; a directory, a table and an archive give documents by other ids. */
const isOneOfSeveral = ([path = STDIN, ...others]: readonly string[], { id }: Input): boolean =>
  others.length > 0 || (id !== path && resolve(id) !== resolve(path))

async function openWriter(
  output: OutputFormat,
  { output: path, color }: ParseFlags,
  io: CommandIo,
  showing: Pick<Showing, 'several' | 'grammars'>,
): Promise<DocumentWriter> {
  if (output.table !== undefined) {
    const { tableWriter } = await import('./table-writer.js')
    return tableWriter(output.table, output.format)
  }
  return documentWriter(output.format, {
    ...showing,
    color: path === undefined && (color ?? io.color),
    columns: io.columns,
  })
}
