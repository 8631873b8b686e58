import { languages, organisations } from '../../grammars/index.js'
import { treeJsonSchema } from '../tree-schema.js'
import { type CommandIo, FINE } from './io.js'

/** Runs `whereas schema`. */
export function runSchema(io: CommandIo): number {
  io.stdout.write(`${JSON.stringify(treeJsonSchema(), null, 2)}\n`)
  return FINE
}

/** Runs `whereas grammars`: what can be read, one a line. */
export function runGrammars(io: CommandIo): number {
  const width = Math.max(...organisations.map(({ id }) => id.length)) + 2
  io.stdout.write('Languages\n')
  for (const { code, name } of languages) io.stdout.write(`  ${code.padEnd(width)}${name}\n`)
  io.stdout.write('\nOrganisations\n')
  for (const { id, name, languages: words } of organisations)
    io.stdout.write(`  ${id.padEnd(width)}${name} (${Object.keys(words).sort().join(', ')})\n`)
  return FINE
}
