/** Which page of how many. */
import { isBlank, isDigit } from '../characters.js'

/** The first "3/8", and whether it stands by itself: "59/296, 60/266" are resolutions. */
export function readFraction(
  text: string,
  start: number,
  end: number,
): { page: number; pages: number; isAlone: boolean } | undefined {
  for (let at = start + 1; at + 1 < end; at++) {
    if (text[at] !== '/' || !isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) continue
    let from = at
    while (from > start && isDigit(text.charCodeAt(from - 1))) from--
    let to = at + 1
    while (to < end && isDigit(text.charCodeAt(to))) to++
    const isAlone =
      (from === start || isBlank(text.charCodeAt(from - 1))) && (to === end || isBlank(text.charCodeAt(to)))
    return { page: Number(text.slice(from, at)), pages: Number(text.slice(at + 1, to)), isAlone }
  }
  return undefined
}
