/** Labels of items in worn print: "(e)" for "(c)", "(u)" for "(ii)", "(l)" for "(i)" or "(1)". */
import { confusions, labelConfusions } from '../../grammars/confusions.js'
import { fold, isDigit } from '../characters.js'
import type { LabelGrammar } from '../grammar/labels.js'
import { type Marker, readNumber } from './marker.js'

/** Longest label that is looked at, in characters. */
const MAX_LABEL = 4

const printedFor: [read: string, printed: string][] = [...confusions, ...labelConfusions].flatMap(
  ([printed, ...shapes]) => shapes.map((read): [string, string] => [fold(read), fold(printed)]),
)

/** The markers that a marker may be the worn print of, one shape of it mistaken. */
export function soundMarkers(marker: Marker, labels: LabelGrammar): Marker[] {
  const worn = fold(marker.label)
  if (worn.length > MAX_LABEL) return []
  const found: Marker[] = []
  for (const [read, printed] of printedFor) {
    const at = worn.indexOf(read)
    if (at < 0) continue
    const label = worn.slice(0, at) + printed + worn.slice(at + read.length)
    const readings = isDigit(label.charCodeAt(0)) ? readNumber(label) : labels.readLetters(label)
    if (readings.length > 0) found.push({ ...marker, label, readings })
  }
  return found
}
