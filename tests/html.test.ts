/** HTML: what is shown is read, what is not is markup, and every page ends in time. */
import { describe, expect, it } from 'vitest'
import { parse, parseFile, type Resolution, toTree } from '../index.js'
import { readHtml } from '../src/source/html.js'
import { documentFixtures } from './support/fixtures.js'
import { breaches } from './support/laws.js'
import { skeletonOf } from './support/skeleton.js'

/** The lines that are text, and those that are not. */
const linesOf = (html: string, isMarkup = false) => {
  const { text, lines } = readHtml(html)
  return lines
    .filter(({ markup }) => (markup ?? false) === isMarkup)
    .map(({ start, end }) => text.slice(start, end))
}

/** Text as a page has it: a paragraph a line, with the characters that must be written as references. */
const pageOf = (text: string) =>
  `<!DOCTYPE html>\n<title>Page</title>\n<nav><a href="/">Home</a></nav>\n<main>\n${text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/é/g, '&eacute;').replace(/ /g, '\n')}</p>`,
    )
    .join('\n')}\n</main>`

describe('a page with the text of a fixture has its tree', () => {
  const parallel = documentFixtures().filter(({ name }) => /kestrel-strait|halmere-mission/.test(name))
  it.each(parallel.map(({ name, input }) => [name, input]))('%s', (_, input) => {
    // A paragraph says that it is one; lines of a text have to be told apart.
    const text = input.replace(/\n+/g, '\n\n')
    expect(skeletonOf(parse(pageOf(input), { format: 'html' }), true)).toEqual(skeletonOf(parse(text), true))
  })
  it('in sixteen documents', () => expect(parallel).toHaveLength(16))
})

describe('words', () => {
  it.each([
    ['blanks are one', 'a\n  b&nbsp;c<p>  d </p>\n', ['a b\u00a0c', 'd']],
    ['references are characters', '&Eacute;t&#233; &lt;&amp;&hellip; &notit;', ['Été <&… ¬it;']],
    ['set text keeps its lines', '<pre>a  b\n\n  c</pre>', ['a  b', 'c']],
    ['breaks', 'a<br>b<br/><br>c', ['a', 'b', 'c']],
    ['a sign that begins no tag', 'a < b and c > d', ['a < b and c > d']],
    ['words with tags in them', 'Dec<b>id</b>es<!-- not --> to<wbr> act', ['Decides to act']],
    [
      'raised figures stand apart from others',
      'resolution 70/1<sup>2</sup> and m<sup>th</sup>',
      ['resolution 70/1² and mth'],
    ],
    ['links to notes are raised', 'flood<a href="#fn12">12</a> <a href="#p1">1</a>', ['flood¹² 1']],
  ])('%s', (_, html, lines) => expect(linesOf(html)).toEqual(lines))
})

describe('lists', () => {
  it.each([
    ['<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['<ol start=3 type=a><li>x<li value="7">y<li>z</ol>', ['c. x', 'g. y', 'h. z']],
    ['<ol type=I><li>x<ol type=i><li>y<li>z</ol><li>w</ol>', ['I. x', 'i. y', 'ii. z', 'II. w']],
    ['<ol reversed start=2><li>x<li>y</ol>', ['2. x', '1. y']],
    ['<ol reversed><li>x</ol>', ['x']],
    ['<ol style="list-style-type: upper-roman"><li>x</ol>', ['I. x']],
    ['<ol style="list-style: none"><li>x</ol>', ['x']],
    ['<ul><li>x<li>(a) y</ul>', ['• x', '(a) y']],
    ['<ol><li>12. Requests<li>3. Decides</ol>', ['12. Requests', '3. Decides']],
    ['<ol><li>(a) x<ol><li>(b) y</ol></ol>', ['1. (a) x', '(b) y']],
    ['<ol><li><p>x</p><p>y</p></ol>', ['1. x', 'y']],
    ['<ol><li><ol><li>x</ol></ol>', ['1. 1. x']],
    ['<ol><li></li><li>x</ol>', ['2. x']],
    ['<ol><li id="fn1">See x. <a class="footnote-back" href="#r1">back</a></ol>', ['1 See x.']],
    ['<ol type=a><li>x</ol></ol></ul><ol><li>y</ol>', ['a. x', '1. y']],
  ])('%s', (html, lines) => expect(linesOf(html)).toEqual(lines))
})

describe('tables', () => {
  it.each([
    ['<table><tr><td>A/RES/1<td>General</table>', ['A/RES/1', 'General']],
    ['<table><tr><td><p>(a)</p></td><td><p>To act;</p></td></tr></table>', ['(a) To act;']],
    [
      '<table><tr><td>–<td>having regard<tr><td>B.<td></td><td>whereas</table>',
      ['– having regard', 'B. whereas'],
    ],
    ['<table><tr><td>1.</table><p>x', ['1.', 'x']],
    [
      '<table><tr><td>2.<td>Asks:<table><tr><td>(a)<td>x</table><tr><td>3.<td>y</table>',
      ['2. Asks:', '(a) x', '3. y'],
    ],
  ])('%s', (html, lines) => expect(linesOf(html)).toEqual(lines))
})

describe('what is no text of the page', () => {
  it.each([
    ['<script>1. Decides</script><p>x', ['x'], ['<script>']],
    ['<nav><ol><li>Home</ol></nav><p>x', ['x'], ['Home']],
    ['<p hidden>a<p>x', ['x'], ['<p>']],
    ['<div style="display: none"><div>a</div>b</div>x', ['x'], ['<div>']],
    ['<ul><li hidden>a<li>x</ul>', ['• x'], ['<li>']],
    ['a<span hidden>b<span>c</span></span>d', ['ad'], []],
    ['<header>a</header><main><header>b</header></main><footer>c</footer>', ['b'], ['a', 'c']],
    ['<header>a</header>b', ['a', 'b'], []],
    ['<div role=navigation>a</div><div class="cookie-bar">b</div>c', ['c'], ['a', 'b']],
    ['<h2>a<span class=editsection>[edit]</span></h2>b', ['a', 'b'], []],
    ['<svg><text>a</text></svg><select><option>b</select>c', ['c'], ['<svg>']],
    ['<aside>a<script>b</script>c</aside>d', ['d'], ['ac']],
    ['<title>a</title>b', ['b'], ['a']],
  ])('%s', (html, text, markup) => {
    expect(linesOf(html)).toEqual(text)
    expect(linesOf(html, true)).toEqual(markup)
    expect(breaches(parse(html, { format: 'html' }), html)).toEqual([])
  })
  it('is in the tree as markup', () => {
    const tree = parse('<nav>Home</nav><p>The General Assembly,<p>Noting the flood,<p>1. Decides to act.', {
      format: 'html',
    })
    expect(toTree(tree)).toContain('extraneous 1:1-1:16 reason="markup"\n')
  })
})

describe('hints', () => {
  it('headings have their depth', () => {
    const { lines } = readHtml('<h1>a</h1><p>b</p><h3>c<br>d</h3>')
    expect(lines.map(({ heading }) => heading)).toEqual([1, undefined, 3, 3])
  })
  it('emphasis is by tag, style and class, and goes on over tags and lines', () => {
    const emphasised = (html: string) => {
      const { text, lines } = readHtml(html)
      return lines.flatMap(({ emphasis }) => (emphasis ?? []).map(([start, end]) => text.slice(start, end)))
    }
    expect(emphasised('<i>Recal</i><em>ling</em> its')).toEqual(['Recalling'])
    expect(emphasised('<b><i>Recalling </i>its</b> aims')).toEqual(['Recalling', 'Recalling its'])
    expect(emphasised('<span style="font-style:italic">a</span> <span class="oj-italic">b</span> c')).toEqual(
      ['a b'],
    )
    expect(emphasised('<i>a<p>b</i>c')).toEqual(['a', 'b'])
    expect(emphasised('<ol><li><i>Decides</i> to')).toEqual(['Decides'])
  })
  it('a phrase ends where its emphasis does', () => {
    const html =
      '<p>The General Assembly,<p><i>Recalling with a heavy heart</i> the flood,<p>1. <i>Decides</i> to act.'
    const [resolution] = parse(html, { format: 'html' }).children as [Resolution]
    const preamble = resolution.children.find(({ type }) => type === 'preamble')
    expect(JSON.stringify(preamble)).toContain('"value":"Recalling with a heavy heart"')
  })
  it('pages end where the printed ones do', () => {
    const { lines } = readHtml('<p>a<br style="page-break-before:always"><p>b')
    expect(lines.map(({ page }) => page)).toEqual([false, true])
  })
})

it('a file of HTML is known by what it begins with, or by its name', async () => {
  const page =
    '<!-- saved --><!DOCTYPE html><p>The General Assembly,<p>Noting the flood,<p>1. Decides to act.'
  for (const [bytes, path] of [
    [page, 'page.txt'],
    [`\ufeff<html>${page}`, undefined],
    [`<?xml version="1.0"?>\n<html>${page}</html>`, 'page.xml'],
    [page.slice(14 + 15), 'page.HTM'],
  ] as const) {
    const { tree, file } = await parseFile(Buffer.from(bytes), { path })
    expect(file.data.format).toBe('html')
    expect(skeletonOf(tree)).toContain('operativeClause 1')
  }
})

describe('pages that are meant to harm', () => {
  const count = 20_000
  it.each([
    ['deep', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['deep lists', `${'<ul><li>'.repeat(count)}x`],
    ['deep tables', `${'<table><tr><td>'.repeat(count)}x`],
    ['deep navigation', `${'<nav>'.repeat(count)}x`],
    ['open spans and paragraphs', '<b>'.repeat(count) + '<p>x'.repeat(count)],
    ['ends of nothing', '<div>'.repeat(count) + '</ol></b></table></x>'.repeat(count)],
    ['attributes', `<a ${Array.from({ length: count }, (_, index) => `a${index}=1`).join(' ')}>x</a>`],
    ['signs', '<'.repeat(count)],
    ['open references', '&'.repeat(count)],
    ['open comments', '<!--'.repeat(count)],
    ['items that peek', '<ol>'.concat('<li><'.repeat(count))],
    ['style', `<p style="${'list-style '.repeat(count)}">x`],
  ])('%s', (_, html) => {
    const start = process.cpuUsage()
    const tree = parse(html, { format: 'html' })
    // Of the processor, in microseconds: others may be at work beside.
    expect(process.cpuUsage(start).user).toBeLessThan(15_000_000)
    expect(tree.position.end.offset).toBe(html.length)
  })
})
