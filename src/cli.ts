/**
 * The command. `main` reads arguments and streams that it is given and returns an exit code; it never exits and
 * never reads globals. What it parses with is loaded only when it is needed, so that help is quick.
 */
import { parseArgs } from 'node:util'
import { type CommandIo, FINE, USAGE } from './cli/io.js'

const HELP = `whereas – resolutions and decisions as positioned trees

Usage
  whereas parse [INPUT…]       parse documents, or standard input
  whereas references [INPUT…]  list what they cite, and which clause does so
  whereas dataset INPUT… --out DIR
                               build tables of many documents, in parts
  whereas view INPUT… -o OUT   write documents as a page for readers (page.html), or a folder of pages (pages/)
  whereas compare A B          tell what differs between two texts, clause by clause
  whereas schema               print the JSON Schema of the tree
  whereas grammars             list the languages and organisations that can be read

Inputs are files, directories, patterns ("reports/*.pdf") and - for standard input. Tables (NDJSON, CSV, TSV, Parquet)
have a document in each row, web archives (WARC, WET) in each record; gzip is unpacked.

Options of parse, references, view and compare
  -f, --format FORMAT      parse: outline (default), tree, json, ndjson (a tree a line), a table (clauses, references
                           or documents), or an export (markdown, html, akn, bio or graphml);
                           references: table (default) or ndjson;
                           compare: outline (default), json or html
      --as KIND            compare: revision or translation, where the languages of the two do not tell
      --table-format NAME  parse: ndjson, csv or parquet; by default from the name of the output, else ndjson
  -o, --output FILE        parse, compare: write there instead of standard output; view: a page or a folder
  -l, --language CODE      the language of the text, where detection errs
  -i, --issuer ID          the organisation, for texts that do not name it
      --from FORMAT        text, markdown, html, akn, docx, pdf, ndjson, csv, tsv, parquet or warc; by default
                           what the file shows
      --text-field NAME    the field of a table with the text; by default text, content or body
      --id-field NAME      the field with the id of each row; by default rows are numbered
      --language-field NAME  the field with the language of each row, as a code such as fr
      --encoding NAME      of text, where detection errs: windows-1252, gb18030, utf-16le and others
  -g, --grammar FILE       a grammar of your own, as JSON; may be repeated
  -q, --quiet              no notes and warnings on standard error
      --no-color           no colour

Options of dataset, beside those from --language to --quiet
      --out DIR            where it goes: a new or empty directory, or that of an interrupted run
  -f, --format FORMAT      parquet (default), csv or ndjson
      --workers N          documents parsed at once; all cores by default
      --timeout SECONDS    after which a document is given up; 300 by default
      --memory MB          of a worker, after which a document is given up; 512 by default
      --force              remove what an earlier run wrote in DIR, and start over

  -h, --help               print this
      --version            print the version

With json, one file gives one tree; several, a directory, a table and an archive give an array. A data set that was
interrupted goes on when the same command is given again. Exit codes: 0 fine, 1 a document failed, 2 bad usage,
130 interrupted.
`

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'table-format': { type: 'string' },
  output: { type: 'string', short: 'o' },
  language: { type: 'string', short: 'l' },
  issuer: { type: 'string', short: 'i' },
  from: { type: 'string' },
  encoding: { type: 'string' },
  'text-field': { type: 'string' },
  'id-field': { type: 'string' },
  'language-field': { type: 'string' },
  as: { type: 'string' },
  grammar: { type: 'string', short: 'g', multiple: true },
  quiet: { type: 'boolean', short: 'q', default: false },
  color: { type: 'boolean' },
  out: { type: 'string' },
  workers: { type: 'string' },
  timeout: { type: 'string' },
  memory: { type: 'string' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

const readFlags = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, allowNegative: true })

/**
 * Runs the command.
 * @param args the arguments after the command's own name
 * @returns 0 fine, 1 a document failed, 2 bad usage, 130 interrupted
 */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  let flags: ReturnType<typeof readFlags>
  try {
    flags = readFlags(args)
  } catch (error) {
    return usage(io, (error as Error).message.split('\n', 1)[0] ?? '')
  }
  const { values, positionals } = flags
  if (values.version) {
    const { version } = await import('./cli/version.js')
    io.stdout.write(`${version}\n`)
    return FINE
  }
  const [command, ...rest] = positionals
  if (values.help || command === 'help') {
    io.stdout.write(HELP)
    return FINE
  }
  switch (command) {
    case 'parse': {
      const { runParse } = await import('./cli/parse.js')
      return runParse(rest, { ...values, format: values.format ?? 'outline' }, io)
    }
    case 'references': {
      const { runReferences } = await import('./cli/references.js')
      return runReferences(rest, values, io)
    }
    case 'dataset': {
      const { runDataset } = await import('./cli/dataset.js')
      return runDataset(rest, values, io)
    }
    case 'view': {
      const { runView } = await import('./cli/view.js')
      return runView(rest, values, io)
    }
    case 'compare': {
      const { runCompare } = await import('./cli/compare.js')
      return runCompare(rest, values, io)
    }
    case 'schema':
    case 'grammars': {
      if (rest.length > 0) return usage(io, `Unexpected argument \`${rest[0]}\``)
      const { runSchema, runGrammars } = await import('./cli/lists.js')
      return command === 'schema' ? runSchema(io) : runGrammars(io)
    }
    case undefined:
      return usage(
        io,
        'Missing command, expected parse, references, view, compare, dataset, schema or grammars',
      )
    default:
      return usage(
        io,
        `Unknown command \`${command}\`, expected parse, references, view, compare, dataset, schema or grammars`,
      )
  }
}

function usage(io: CommandIo, reason: string): number {
  io.stderr.write(`whereas: ${reason}; see whereas --help\n`)
  return USAGE
}
