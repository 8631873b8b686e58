import type { VFile } from 'vfile'
import type { CommandIo } from './io.js'

/** Writes the messages of a file to standard error: `file:line:column: message (rule)`. */
export function tellMessages(file: VFile, name: string, io: CommandIo): void {
  for (const { line, column, reason, ruleId } of file.messages)
    io.stderr.write(`${name}:${line ?? 1}:${column ?? 1}: ${reason} (${ruleId})\n`)
}
