/** Bytes to text: in the encoding that the caller or the file names, or else in the one that the bytes are most likely in. */
import { OptionError } from '../parse.js'
import { InputError } from './input-error.js'
import { decodeUtf32, guessUtf16, markOf } from './utf.js'

/** Text with the encoding it was read in. */
export interface DecodedText {
  text: string
  /** The name of the encoding, in lower case: "utf-8", "windows-1251". */
  encoding: string
  /** How it is known: the caller said so, by a byte order mark, the file names it, the bytes fit it, or by statistics. */
  basis: 'asked' | 'mark' | 'declared' | 'valid' | 'detected'
  /** Of 1 to 100, how sure statistics are. */
  confidence?: number
  /** How many bytes or groups of them were no characters and are replacement characters in the text. */
  broken?: number
}

/** How the bytes are to be read. */
export interface DecodingOptions {
  /** A label of the WHATWG Encoding Standard, when the caller knows better. */
  encoding?: string | undefined
  /** True for a format that may name its encoding itself. */
  declares?: boolean
}

/** How many bytes are looked at for a sign of binary data. */
const SNIFF = 65_536

/**
 * Decodes text. The byte order mark is kept, so that a text ends up as long as it was.
 * @throws {OptionError} for an encoding that does not exist
 * @throws {InputError} for bytes that are empty, blank, binary, or not of the encoding asked for
 */
export async function decodeText(bytes: Uint8Array, options: DecodingOptions = {}): Promise<DecodedText> {
  if (bytes.length === 0) throw new InputError('is empty, expected text')
  const decoded = await decode(bytes, options)
  if (!/[^\s\u200b\ufeff]/.test(decoded.text)) throw new InputError('is blank, expected text')
  return decoded
}

async function decode(bytes: Uint8Array, { encoding, declares }: DecodingOptions): Promise<DecodedText> {
  if (encoding !== undefined) return decodeAs(bytes, encoding)
  const mark = markOf(bytes)
  if (mark === 'utf-32le' || mark === 'utf-32be') {
    const text = decodeUtf32(bytes, mark === 'utf-32le')
    if (text !== undefined) return { text, encoding: mark, basis: 'mark' }
  } else if (mark !== undefined && mark !== 'utf-8') return decodeMarked(bytes, mark)
  if (bytes.subarray(0, SNIFF).includes(0)) {
    const order = guessUtf16(bytes)
    const text = order && tryDecode(bytes, order)
    if (text === undefined) throw new InputError('is binary, expected text')
    return { text, encoding: order as string, basis: 'valid' }
  }
  const text = tryDecode(bytes, 'utf-8')
  // Eight-bit text that happens to be valid UTF-8 is next to impossible, and a wrong declaration is not.
  if (text !== undefined) return { text, encoding: 'utf-8', basis: mark ? 'mark' : 'valid' }
  const declared = declares ? declaredEncoding(bytes) : undefined
  if (declared !== undefined && declared !== 'utf-8') {
    const said = tryDecode(bytes, declared)
    if (said !== undefined) return { text: said, encoding: declared, basis: 'declared' }
  }
  const { detectEncoding } = await import('./detect-encoding.js')
  return detectEncoding(bytes, mark === 'utf-8' || declared === 'utf-8')
}

/** UTF-16 behind its mark; half a character at the end of a text that was cut off is replaced. */
function decodeMarked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const whole = tryDecode(bytes, encoding)
  if (whole !== undefined) return { text: whole, encoding, basis: 'mark' }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { text, encoding, basis: 'mark', broken: text.split('\ufffd').length - 1 }
}

const UTF_32 = /^utf-?32(?:-?(le|be))?$/

function decodeAs(bytes: Uint8Array, asked: string): DecodedText {
  const label = asked.trim().toLowerCase()
  const wide = UTF_32.exec(label)
  if (wide) {
    const isLittle = wide[1] === undefined ? markOf(bytes) !== 'utf-32be' : wide[1] === 'le'
    const text = decodeUtf32(bytes, isLittle)
    if (text === undefined) throw new InputError(`is not in ${asked}; leave the encoding to detection`)
    return { text, encoding: isLittle ? 'utf-32le' : 'utf-32be', basis: 'asked' }
  }
  const encoding = encodingOf(label)
  if (encoding === undefined) throw new OptionError(unknownEncoding(asked))
  const text = tryDecode(bytes, encoding)
  if (text === undefined) throw new InputError(`is not in ${asked}; leave the encoding to detection`)
  return { text, encoding, basis: 'asked' }
}

/** What to say of an encoding that does not exist. */
export const unknownEncoding = (asked: string) =>
  `Unknown encoding \`${asked}\`, expected a name such as utf-8, utf-16le, windows-1252 or gb18030`

/** True for an encoding that can be asked for. */
export const encodingExists = (asked: string) =>
  UTF_32.test(asked.trim().toLowerCase()) || encodingOf(asked) !== undefined

/** The name of an encoding by one of its labels; undefined for none. */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** The text, or undefined where bytes are not of the encoding. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    // Node.js 20 takes windows-1252 for Latin-1 where it decodes all at once, and loses quotation marks and dashes.
    if (decoder.encoding === 'windows-1252') return decoder.decode(bytes, { stream: true }) + decoder.decode()
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** How many bytes a declaration is looked for in, as browsers do. */
const DECLARATION = 1024

/** The encoding that a page of HTML or XML names at its start; undefined for none, or for one that does not exist. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION)).toString(
    'latin1',
  )
  const label =
    /<\?xml[^>]{0,99}\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(start)?.[1] ??
    /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(start)?.[1]
  return label === undefined ? undefined : encodingOf(label)
}
