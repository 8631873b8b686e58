/** PDF files written object by object, for what no program makes. */
import { deflateSync } from 'node:zlib'

const latin = (text: string) => Buffer.from(text, 'latin1')

/** A file of objects, numbered from 1; the first is its catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [latin('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = (parts[0] as Buffer).length
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  for (const [index, object] of objects.entries()) {
    offsets.push(length)
    add(latin(`${index + 1} 0 obj\n`))
    add(typeof object === 'string' ? latin(object) : object)
    add(latin('\nendobj\n'))
  }
  const start = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  add(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  add(latin(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** A stream, packed or not. */
export function streamOf(content: string | Buffer, { packs = false, entries = '' } = {}): Buffer {
  const bytes = typeof content === 'string' ? latin(content) : content
  const data = packs ? deflateSync(bytes, { level: 9 }) : bytes
  const filter = packs ? '/Filter/FlateDecode' : ''
  return Buffer.concat([
    latin(`<<${entries}${filter}/Length ${data.length}>>\nstream\n`),
    data,
    latin('\nendstream'),
  ])
}

export const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>'
const FONTS =
  '<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>/I<</Type/Font/Subtype/Type1/BaseFont/Times-Italic>>>>'

/** Pages of a letter's size with two fonts, F and I (italic), each with its content; objects behind them from `more`. */
export function pagesOf(contents: readonly string[], more: readonly (string | Buffer)[] = []): Buffer {
  const kids = contents.map((_, at) => `${3 + at * 2} 0 R`).join(' ')
  const first = 3 + contents.length * 2
  const forms = more.length > 0 ? `/XObject<</X ${first} 0 R>>` : ''
  return pdfOf([
    CATALOGUE,
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    ...contents.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font${FONTS}${forms}>>/Contents ${4 + at * 2} 0 R>>`,
      streamOf(content),
    ]),
    ...more,
  ])
}

/** Shows words at a place, in points from the lower left corner. */
export const show = (x: number, y: number, words: string, { size = 12, font = 'F', rise = 0 } = {}) =>
  `BT /${font} ${size} Tf ${rise} Ts ${x} ${y} Td (${words.replace(/([()\\])/g, '\\$1')}) Tj ET\n`
