/** Seeded damage: the same seed gives the same damage, so that a failure can be looked at again. */

/** A small generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Ways to damage a text, by name. */
export const damages: Record<string, (text: string, random: () => number) => string> = {
  cut: (text, random) => {
    const [from, to] = range(text.length, random)
    return text.slice(0, from) + text.slice(to)
  },
  truncated: (text, random) => text.slice(0, Math.floor(random() * text.length)),
  headless: (text, random) => text.slice(Math.floor(random() * text.length)),
  shuffled: (text, random) => {
    const lines = text.split('\n')
    for (let index = lines.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      const line = lines[index] as string
      lines[index] = lines[other] as string
      lines[other] = line
    }
    return lines.join('\n')
  },
  duplicated: (text, random) =>
    text
      .split('\n')
      .flatMap((line) => (random() < 0.2 ? [line, line] : [line]))
      .join('\n'),
  dropped: (text, random) =>
    text
      .split('\n')
      .filter(() => random() > 0.2)
      .join('\n'),
  unblanked: (text) => text.replace(/\n{2,}/g, '\n'),
  spliced: (text, random) => {
    const [from, to] = range(text.length, random)
    return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to).replace(/\. /g, '.\n')
  },
  peppered: (text, random) => {
    let out = ''
    for (const char of text) out += random() < 0.02 ? char + rare(random) : char
    return out
  },
  carriage: (text) => text.replace(/\n/g, '\r\n'),
}

/** Characters that trip parsers: lone surrogates, marks of direction, combining marks, odd line ends, brackets. */
const RARE = [
  '\ud83d',
  '\ude00',
  '\u200e',
  '\u202b',
  '\u0301',
  '\u2028',
  '\u2029',
  '\u0085',
  '\f',
  '\v',
  '\r',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u00ad',
  '(',
  ')',
  '[',
  ']',
  '«',
  '»',
  '.',
  ';',
  ':',
  '1.',
  '(a)',
  '*',
  '_',
  '\\',
  '&amp;',
  '\u0000',
  '١',
  '۝',
  '𝔘',
]

const rare = (random: () => number): string => RARE[Math.floor(random() * RARE.length)] as string

/** Random text of a length, from all planes and the rare characters. */
export function noise(length: number, random: () => number): string {
  let out = ''
  while (out.length < length) {
    const pick = random()
    if (pick < 0.3) out += rare(random)
    else if (pick < 0.5) out += random() < 0.5 ? '\n' : ' '
    else if (pick < 0.8) out += String.fromCharCode(32 + Math.floor(random() * 96))
    else out += String.fromCharCode(Math.floor(random() * 0x10000))
  }
  return out.slice(0, length)
}

function range(length: number, random: () => number): [number, number] {
  const one = Math.floor(random() * length)
  const other = Math.floor(random() * length)
  return one < other ? [one, other] : [other, one]
}
