/** What `whereas parse` writes of each document, one after the other; no tree is kept. */
import { createColors } from 'picocolors'
import { toJson } from '../export/json.js'
import { type OutlinePart, toOutline } from '../export/outline.js'
import { toTree } from '../export/tree.js'
import type { Grammar } from '../grammar/schema.js'
import type { Root } from '../tree.js'
import type { Input } from './inputs.js'
import type { DocumentFormat } from './output-format.js'

/** Gives the pieces of an output: one for each document, and an end when there was any. */
export interface DocumentWriter {
  add(input: Input): string | Uint8Array
  end(): string | Uint8Array
}

/** How documents are shown. */
export interface Showing {
  /** True when a document may be one of several, and is told from the others. */
  several: boolean
  color: boolean
  columns: number
  /** The caller's own, which know their bodies. */
  grammars: readonly Grammar[]
}

/** The writer of a format. What resolutions are exported with is loaded when it is asked for. */
export async function documentWriter(format: DocumentFormat, showing: Showing): Promise<DocumentWriter> {
  switch (format) {
    case 'json':
      return showing.several ? arrayWriter() : { add: ({ tree }) => toJson(tree), end: () => '' }
    case 'ndjson':
      return { add: (input) => `${JSON.stringify(named(input))}\n`, end: () => '' }
    case 'outline':
    case 'tree':
      return textWriter(format, showing)
    default:
      return EXPORTS[format](showing)
  }
}

/** The formats that resolutions are exported to, and how one is written of several documents. */
const EXPORTS: Record<Export, (showing: Showing) => Promise<DocumentWriter>> = {
  markdown: async () => {
    const { toMarkdown } = await import('../export/markdown.js')
    return eachWriter(toMarkdown, '\n')
  },
  html: async () => {
    const { htmlStyle, toHtml } = await import('../export/html.js')
    return eachWriter(toHtml, '', `<meta charset="utf-8">\n<style>\n${htmlStyle}</style>\n`)
  },
  bio: async () => {
    const { toBio } = await import('../export/bio.js')
    return eachWriter((tree, { value }) => toBio(tree, { value }), '')
  },
  akn: async ({ several, grammars }) => {
    const { AknCollection, toAkn } = await import('../export/akn.js')
    if (!several) return eachWriter((tree, { value }) => toAkn(tree, { value, grammars }), '')
    const collection = new AknCollection()
    return {
      add: ({ tree, file }) => collection.add(tree, { value: String(file.value), grammars }),
      end: () => collection.end(),
    }
  },
  graphml: async () => {
    const { networkToGraphml } = await import('../export/graphml.js')
    const { CitationNetwork } = await import('../export/network.js')
    const network = new CitationNetwork()
    return {
      add({ tree, id }) {
        network.add({ tree, id })
        return ''
      },
      end: () => networkToGraphml(network),
    }
  },
}
type Export = Exclude<DocumentFormat, 'outline' | 'tree' | 'json' | 'ndjson'>

/** Documents one below the other: what parts them, and what stands above all. */
function eachWriter(
  write: (tree: Root, options: { value: string }) => string,
  between: string,
  above = '',
): DocumentWriter {
  let before = above
  return {
    add({ tree, file }) {
      const text = write(tree, { value: String(file.value) })
      if (text === '') return ''
      const written = before + text
      before = between
      return written
    },
    end: () => '',
  }
}

/** A tree with the id of its document, by which one is told from another, and the name that messages give it. */
const named = ({ tree, id, name }: Input): Root & { data: { id: string; path: string } } => ({
  ...tree,
  data: { ...tree.data, id, path: name },
})

/** An array of trees, indented as a whole. */
function arrayWriter(): DocumentWriter {
  let before = '[\n'
  return {
    add(input) {
      const text = before + indent(JSON.stringify(named(input), null, 2))
      before = ',\n'
      return text
    },
    end: () => '\n]\n',
  }
}

/** Line ends inside strings are escaped, so that each is one of the indented text. */
const indent = (json: string) => `  ${json.replaceAll('\n', '\n  ')}`

function textWriter(format: 'outline' | 'tree', { several, color, columns }: Showing): DocumentWriter {
  const paint = painter(color)
  return {
    add({ tree, name }) {
      const body = format === 'tree' ? toTree(tree) : toOutline(tree, { width: columns, paint })
      return several ? `${paint('faint', `── ${name}`)}\n${body}` : body
    },
    end: () => '',
  }
}

function painter(color: boolean): (part: OutlinePart, text: string) => string {
  const colors = createColors(color)
  const paints: Record<OutlinePart, (text: string) => string> = {
    title: colors.bold,
    heading: colors.underline,
    marker: colors.cyan,
    phrase: colors.bold,
    act: colors.magenta,
    faint: colors.dim,
  }
  return (part, text) => (text === '' ? '' : paints[part](text))
}
