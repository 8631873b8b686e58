/** Scripts: which one a letter belongs to, as far as languages are told apart by it. */
import { isWord, PLACES, placeOf } from '../characters.js'

/** ISO 15924 codes of the scripts, with the ranges that their letters stand in. */
const RANGES: readonly [script: string, from: number, to: number][] = [
  ['Latn', 0x41, 0x24f],
  ['Grek', 0x370, 0x3ff],
  ['Cyrl', 0x400, 0x52f],
  ['Armn', 0x531, 0x58f],
  ['Hebr', 0x591, 0x5f4],
  ['Arab', 0x600, 0x6ff],
  ['Arab', 0x750, 0x77f],
  ['Deva', 0x900, 0x97f],
  ['Thai', 0xe00, 0xe7f],
  ['Geor', 0x10a0, 0x10ff],
  ['Ethi', 0x1200, 0x137f],
  ['Khmr', 0x1780, 0x17ff],
  ['Latn', 0x1e00, 0x1eff],
  ['Grek', 0x1f00, 0x1fff],
  ['Kana', 0x3041, 0x30ff],
  ['Hani', 0x3400, 0x9fff],
  ['Hang', 0xac00, 0xd7af],
  ['Hani', 0xf900, 0xfaff],
  ['Arab', 0xfb50, 0xfdff],
  ['Arab', 0xfe70, 0xfefc],
]

/** The first stands for no script. */
const names = [undefined, ...new Set(RANGES.map(([script]) => script))]
const table = new Uint8Array(PLACES)
for (const [script, from, to] of RANGES)
  for (let code = from; code <= to; code++) if (isWord(code)) table[code] = names.indexOf(script)

/** The script of a letter, or undefined for digits, marks and scripts that are not told apart. */
export const scriptOf = (code: number): string | undefined => names[table[placeOf(code)] as number]

/** How many letters of a text are of each script; every `stride`th character is looked at. */
export function countScripts(text: string, stride: number): Map<string, number> {
  const counts = new Uint32Array(names.length)
  for (let at = 0; at < text.length; at += stride) {
    const script = table[text.charCodeAt(at)] as number
    counts[script] = (counts[script] as number) + 1
  }
  const found = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    const count = counts[index] as number
    if (name !== undefined && count > 0) found.set(name, count)
  }
  return found
}

/** The script in which a language is written: simplified and traditional Chinese share the Han script. */
export const familyOf = (script: string): string => (script === 'Hans' || script === 'Hant' ? 'Hani' : script)
