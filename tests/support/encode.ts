/** Text to bytes of any encoding that the platform decodes, by asking it what each character's bytes are. */

const tables = new Map<string, Map<string, number[]>>()

/** The bytes of every character of an encoding. */
function tableOf(encoding: string): Map<string, number[]> {
  let table = tables.get(encoding)
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder(encoding)
  // In pieces, since Node.js 20 takes windows-1252 for Latin-1 where it decodes all at once.
  const decode = (bytes: number[]) =>
    decoder.decode(Uint8Array.from(bytes), { stream: true }) + decoder.decode()
  for (let first = 0; first < 256; first++) {
    const single = decode([first])
    if (single !== '\ufffd' && single.length === 1) table.set(single, [first])
    if (!/^(?:gb|big)/.test(encoding) || first < 0x81) continue
    for (let second = 0x40; second < 256; second++) {
      const pair = decode([first, second])
      if (pair.length === 1 && pair !== '\ufffd' && !table.has(pair)) table.set(pair, [first, second])
    }
  }
  tables.set(encoding, table)
  return table
}

/** What stands for characters that an encoding lacks: simpler marks; traditional characters are left to a question mark. */
const PLAIN: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
}

/** A text in an encoding, and the text that the bytes hold: what the encoding lacks is replaced. */
export function encodeAs(input: string, encoding: string): { bytes: Uint8Array; text: string } {
  const wide = /^utf-(8|16|32)(le|be)?$/.exec(encoding)
  if (wide) return { bytes: encodeUnicode(input, Number(wide[1]), wide[2] === 'be'), text: input }
  // The decoder of ISO 8859-1 is that of its extension; its own bytes end before that.
  const table = tableOf(encoding)
  const bytes: number[] = []
  let text = ''
  const put = (char: string): boolean => {
    const found = table.get(char)
    const isLacking = !found || (encoding === 'iso-8859-1' && char > '\xff')
    if (isLacking) return false
    bytes.push(...found)
    text += char
    return true
  }
  for (const char of input) if (!put(char)) for (const plain of PLAIN[char] ?? '?') put(plain)
  return { bytes: Uint8Array.from(bytes), text }
}

function encodeUnicode(input: string, bits: number, isBig: boolean): Uint8Array {
  if (bits === 8) return Buffer.from(input)
  const units =
    bits === 16
      ? Array.from({ length: input.length }, (_, at) => input.charCodeAt(at))
      : [...input].map((char) => char.codePointAt(0) as number)
  const view = new DataView(new ArrayBuffer((units.length * bits) / 8))
  for (const [index, unit] of units.entries())
    if (bits === 16) view.setUint16(index * 2, unit, !isBig)
    else view.setUint32(index * 4, unit, !isBig)
  return new Uint8Array(view.buffer)
}
