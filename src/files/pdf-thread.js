// @ts-check
/**
 * The thread that reads PDF files, so that one that never ends or eats all memory can be stopped. It is JavaScript because
 * Node.js runs it as it is, from the sources as from the package.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'

/** @import { PdfAnswer, PdfFont, PdfOperator, PdfPage, PdfRequest, ShownGlyphs } from './pdf-messages.js' */

// What the library wants of a browser for drawing, which is not done here; and it is not to print.
const browser = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis))
browser.DOMMatrix = class {}
browser.ImageData = class {}
browser.Path2D = class {}
browser.FontFace = class {
  loaded = Promise.resolve()
}
for (const method of /** @type {const} */ (['log', 'info', 'warn', 'error'])) console[method] = () => {}

// Its other half puts itself on the global object, where the library finds it and starts no thread of its own.
await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
/** @type {typeof import('pdfjs-dist')} */
const { AnnotationMode, getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.min.mjs')

/** Character maps of Chinese, Japanese and Korean fonts: in the package beside this file. */
const packed = new URL('./cmaps/', import.meta.url)
const cMapUrl = fileURLToPath(
  existsSync(packed) ? packed : new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json')),
)

/** @typedef {import('pdfjs-dist').PDFDocumentProxy} PDFDocumentProxy */
/** @type {PDFDocumentProxy | undefined} */
let opened
let maxGlyphs = 0

/** Least length and largest height of what may be a rule, in units of the page, which are points mostly. */
const MIN_RULE = 20
const MAX_RULE = 3

/** @type {Record<number, (args: any) => PdfOperator | undefined>} */
const readers = {
  [OPS.save]: () => ({ name: 'save' }),
  [OPS.restore]: () => ({ name: 'restore' }),
  [OPS.transform]: (args) => ({ name: 'transform', matrix: args }),
  [OPS.paintFormXObjectBegin]: ([matrix]) => ({ name: 'beginForm', matrix: matrix ?? [1, 0, 0, 1, 0, 0] }),
  [OPS.paintFormXObjectEnd]: () => ({ name: 'endForm' }),
  [OPS.beginText]: () => ({ name: 'beginText' }),
  [OPS.setCharSpacing]: ([value]) => ({ name: 'charSpacing', value }),
  [OPS.setWordSpacing]: ([value]) => ({ name: 'wordSpacing', value }),
  [OPS.setHScale]: ([value]) => ({ name: 'scale', value: value / 100 }),
  [OPS.setLeading]: ([value]) => ({ name: 'leading', value }),
  [OPS.setTextRise]: ([value]) => ({ name: 'rise', value }),
  [OPS.setFont]: ([font, size]) => ({ name: 'font', font, size }),
  [OPS.moveText]: ([x, y]) => ({ name: 'move', x, y }),
  [OPS.setLeadingMoveText]: ([x, y]) => ({ name: 'moveAndLead', x, y }),
  [OPS.setTextMatrix]: ([matrix]) => ({ name: 'textMatrix', matrix: [...matrix] }),
  [OPS.nextLine]: () => ({ name: 'nextLine' }),
  [OPS.constructPath]: ([, , box]) =>
    box && box[2] - box[0] > MIN_RULE && box[3] - box[1] < MAX_RULE
      ? { name: 'draw', box: [...box] }
      : undefined,
  [OPS.showText]: ([glyphs]) => ({ name: 'show', glyphs: readGlyphs(glyphs) }),
}

/**
 * @param {(number | null | { unicode: string, width: number, isSpace: boolean, originalCharCode: number })[]} glyphs
 * @returns {ShownGlyphs}
 */
function readGlyphs(glyphs) {
  /** @type {ShownGlyphs} */
  const shown = { texts: [], numbers: [], spaces: [], codes: [] }
  for (const glyph of glyphs) {
    const isGlyph = typeof glyph === 'object' && glyph !== null
    shown.texts.push(isGlyph ? glyph.unicode : null)
    shown.numbers.push(isGlyph ? glyph.width : (glyph ?? 0))
    shown.spaces.push(isGlyph && glyph.isSpace)
    shown.codes.push(isGlyph ? glyph.originalCharCode : 0)
  }
  return shown
}

/**
 * Takes the text from glyphs that have none: the library gives the number of the glyph as if it were a character.
 * @param {PdfOperator[]} operators
 * @param {Record<string, any>} fonts
 */
function clearUnmapped(operators, fonts) {
  let font = ''
  const stack = []
  for (const operator of operators) {
    if (operator.name === 'save' || operator.name === 'beginForm') stack.push(font)
    else if (operator.name === 'restore' || operator.name === 'endForm') font = stack.pop() ?? font
    else if (operator.name === 'font') font = operator.font
    else if (operator.name === 'show') {
      const map = fonts[font]?.toUnicode?._map
      if (!map) continue
      const { texts, codes } = operator.glyphs
      for (const [index, code] of codes.entries())
        if (texts[index] !== null && map[code] === undefined && texts[index] === String.fromCharCode(code))
          texts[index] = ''
    }
  }
}

/**
 * @param {PDFDocumentProxy} document
 * @param {number} number
 * @returns {Promise<PdfAnswer>}
 */
async function readPage(document, number) {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const layers = await document.getOptionalContentConfig()
  /** @type {PdfOperator[]} */
  const operators = []
  /** @type {Record<string, PdfFont>} */
  const fonts = {}
  // Marked content that is open, each with whether it hides what is in it, as layers that are switched off do.
  /** @type {boolean[]} */
  const marked = []
  let hidden = 0
  let glyphs = 0
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index]
    if (code === OPS.beginMarkedContent || code === OPS.beginMarkedContentProps) {
      const hides = code === OPS.beginMarkedContentProps && args[0] === 'OC' && !layers.isVisible(args[1])
      marked.push(hides)
      if (hides) hidden++
    } else if (code === OPS.endMarkedContent) {
      if (marked.pop()) hidden--
    } else if (code === OPS.setGState) {
      for (const [key, value] of args[0])
        if (key === 'Font') operators.push({ name: 'font', font: value[0], size: value[1] })
    }
    const operator = readers[code]?.(args)
    if (!operator) continue
    if (operator.name === 'show') glyphs += operator.glyphs.texts.length
    if (glyphs > maxGlyphs) return { answer: 'problem', problem: 'glyphs' }
    // What is hidden moves what stands behind it all the same.
    if (operator.name === 'show' && hidden > 0) operator.glyphs.texts.fill('')
    operators.push(operator)
  }
  /** @type {Record<string, any>} */
  const known = {}
  for (const operator of operators) {
    if (operator.name !== 'font' || known[operator.font]) continue
    const font = await new Promise((resolve) => page.commonObjs.get(operator.font, resolve))
    known[operator.font] = font
    fonts[operator.font] = {
      name: String(font?.name ?? ''),
      isVertical: Boolean(font?.vertical),
      matrix: font?.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0],
    }
  }
  clearUnmapped(operators, known)
  page.cleanup()
  return { answer: 'page', page: { width, height, matrix: /** @type {any} */ (transform), operators, fonts } }
}

/**
 * @param {PdfRequest} request
 * @returns {Promise<PdfAnswer>}
 */
async function answer(request) {
  if (request.ask === 'open') {
    maxGlyphs = request.maxGlyphs
    opened = await getDocument({
      data: request.bytes,
      cMapUrl,
      cMapPacked: true,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: false,
      // Among them is which glyphs stand for characters.
      fontExtraProperties: true,
      // Images are passed over: those of one pixel cost nothing.
      maxImageSize: 1,
      useWasm: false,
      // Fonts are "loaded" by the stand-in above.
      ownerDocument: /** @type {any} */ ({ fonts: { add() {}, delete() {} } }),
      verbosity: 0,
    }).promise
    return { answer: 'opened', pages: opened.numPages }
  }
  if (request.ask === 'page' && opened) return readPage(opened, request.number)
  await opened?.loadingTask.destroy()
  opened = undefined
  return { answer: 'closed' }
}

let earlier = Promise.resolve()
parentPort?.on('message', (/** @type {PdfRequest} */ request) => {
  earlier = earlier
    .then(() => answer(request))
    .catch((error) => ({
      answer: /** @type {const} */ ('problem'),
      problem: error?.name === 'PasswordException' ? /** @type {const} */ ('password') : 'broken',
    }))
    .then((message) => parentPort?.postMessage(message))
})
