/** Two texts side by side: seeded edits of fixtures are told exactly, and translations differ in nothing. */
import { describe, expect, it } from 'vitest'
import {
  compare,
  type OperativeClause,
  type PreambularClause,
  parse,
  type Root,
  type WhereasNode,
} from '../index.js'
import { seeded } from './support/damage.js'
import { documentFixtures } from './support/fixtures.js'

type Clause = PreambularClause | OperativeClause

/** The lists of clauses of a tree, each with what else stands among them. */
function listsOf(tree: Root): WhereasNode[][] {
  const lists: WhereasNode[][] = []
  const visit = (node: WhereasNode) => {
    if (!('children' in node)) return
    if (node.children.some(isClause)) lists.push(node.children as WhereasNode[])
    for (const child of node.children) visit(child)
  }
  visit(tree)
  return lists
}

const isClause = (node: WhereasNode): node is Clause =>
  node.type === 'preambularClause' || node.type === 'operativeClause'

/** What a comparison tells, but for what goes with something else that it tells. */
function toldBy(a: Root, b: Root): string[] {
  return compare(a, b)
    .pairs.filter(({ status, moved, implied }) => (status !== 'same' || moved) && !implied)
    .map(({ status, moved, a, b, differences }) =>
      [moved ? 'moved' : status, a?.text ?? b?.text, ...differences.map((difference) => difference.of)].join(
        ' ',
      ),
    )
}

const wordsOf = (clause: Clause): string => {
  const [pair] = compare({ ...EMPTY, children: [] }, { ...EMPTY, children: [around(clause)] }).pairs.slice(1)
  return pair?.b?.text ?? ''
}
const EMPTY = parse('')
const around = (clause: Clause): Root['children'][number] => ({
  type: 'resolution',
  language: 'en',
  position: clause.position,
  children: [
    clause.type === 'preambularClause'
      ? { type: 'preamble', children: [clause], position: clause.position }
      : { type: 'operativePart', children: [clause], position: clause.position },
  ],
})

/** Exchanges every fourth word of the text of a clause. */
function reword(clause: Clause): void {
  for (const child of clause.children)
    if (child.type === 'text') {
      let count = 0
      child.value = child.value.replace(/\p{L}{4,}/gu, (word) =>
        count++ % 4 === 2 ? `${word}${word}` : word,
      )
    }
}

const documents = documentFixtures().map((fixture) => ({
  ...fixture,
  tree: parse(fixture.input, { format: fixture.format }),
}))

describe('seeded edits of fixtures', () => {
  const kinds = { delete: 0, insert: 0, move: 0, reword: 0 }
  it.each(documents.map(({ name, tree }, seed) => ({ name, tree, seed })))('$name', ({ tree, seed }) => {
    const random = seeded(seed)
    expect(toldBy(tree, structuredClone(tree))).toEqual([])
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const edited = structuredClone(tree)
      const list = pick(listsOf(edited), random)
      const clause = list && pick(list.filter(isClause), random)
      if (!list || !clause) continue
      const words = wordsOf(clause)
      // Words that stand twice, or too few of them, say not which clause is meant.
      const text = JSON.stringify(edited)
      if (words.split(' ').length < 6 || occurrences(text, clause) !== 1) continue
      const at = list.indexOf(clause)
      if (kind === 'delete') {
        list.splice(at, 1)
        expect(toldBy(tree, edited)).toEqual([`removed ${words}`])
      } else if (kind === 'insert') {
        list.splice(at, 1)
        expect(toldBy(edited, tree)).toEqual([`added ${words}`])
      } else if (kind === 'reword') {
        reword(clause)
        if (wordsOf(clause) === words) continue
        expect(toldBy(tree, edited)).toEqual([`changed ${words} words`])
      } else {
        const others = list.filter(isClause).filter((one) => one !== clause && one.type === clause.type)
        const target = others.length > 2 ? pick(others, random) : undefined
        if (!target) continue
        list.splice(at, 1)
        list.splice(list.indexOf(target) + (random() < 0.5 ? 0 : 1), 0, clause)
        const told = toldBy(tree, edited)
        if (list.indexOf(clause) === at) expect(told).toEqual([])
        // Of two neighbours that exchanged their places, either was moved.
        else if (Math.abs(list.indexOf(clause) - at) > 1) expect(told).toEqual([`moved ${words}`])
        else expect(told).toEqual([expect.stringMatching(/^moved /)])
      }
      kinds[kind]++
    }
  })
  it('are of every kind', () => {
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(documents.length / 3)
  })
})

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)]

/** How often the words of a clause stand in a tree. */
function occurrences(json: string, clause: Clause): number {
  const words = JSON.stringify(
    clause.children
      .flatMap((child) => (child.type === 'text' ? [child.value] : []))
      .sort((a, b) => b.length - a.length)[0],
  )
  return json.split(words).length - 1
}

describe('translations of fixtures', () => {
  const english = documents.filter(({ name }) => /(kestrel-strait|halmere-mission)[\\/]en$/.test(name))
  it.each(english.map(({ name, tree }) => ({ name, tree })))('$name', ({ name, tree }) => {
    const base = name.replace(/en$/, '')
    for (const other of documents) {
      if (!other.name.startsWith(base) || other.name === name || other.format !== 'text') continue
      const { kind, pairs } = compare(tree, other.tree)
      expect(kind).toBe('translation')
      const structural = pairs.filter(
        ({ status, differences }) =>
          status === 'added' ||
          status === 'removed' ||
          differences.some(({ of }) => of === 'type' || of === 'number' || of === 'parent'),
      )
      expect(
        structural.map(({ differences, a, b }) => [a?.id, b?.id, differences]),
        other.name,
      ).toEqual([])
    }
  })
})

const DRAFT = `The Assembly,

Recalling General Assembly resolution 71/4 on the lanterns of the northern channel,

Noting the report of the Harbour Commission,

1. Decides to keep the lanterns lit through the winter;

2. Requests the Harbour Commission:

(a) To count the lanterns each spring;

(b) To report on them at the next session;

3. Invites the coastal towns to lend their boats for the purpose.
`

describe('a draft and the text adopted', () => {
  const compared = (change: (text: string) => string) => {
    const pairs = compare(parse(DRAFT), parse(change(DRAFT))).pairs
    return pairs.filter(({ status, moved }) => status !== 'same' || moved)
  }
  it('tells the words that changed, and what they do', () => {
    const [pair, ...rest] = compared((text) =>
      text.replace('Invites the coastal towns', 'Urges all coastal towns'),
    )
    expect(rest).toEqual([])
    expect(pair?.differences).toEqual([
      { of: 'acts', a: ['invite'], b: ['urge'] },
      {
        of: 'words',
        changes: [
          { change: 'removed', text: 'Invites the' },
          { change: 'added', text: 'Urges all' },
          { change: 'same', text: ' coastal towns to lend their boats for the purpose.' },
        ],
      },
    ])
  })
  it('does not tell numbers that moved on', () => {
    const adopted = (text: string) =>
      text
        .replace('3. Invites', '4. Invites')
        .replace('2. Requests', '3. Requests')
        .replace(
          '3. Requests',
          '2. Thanks the keepers of the lanterns for their long service;\n\n3. Requests',
        )
    expect(compared(adopted).map(({ status, b }) => [status, b?.label])).toEqual([['added', '2']])
  })
  it('tells a number that did not', () => {
    const [pair, ...rest] = compared((text) => text.replace('3. Invites', '5. Invites'))
    expect(rest).toEqual([])
    expect(pair?.differences).toEqual([{ of: 'number', a: '3', b: '5' }])
  })
  it('tells references that came and went', () => {
    const [pair] = compared((text) => text.replace('71/4', '72/9'))
    expect(pair?.differences[0]).toEqual({ of: 'references', removed: ['A/RES/71/4'], added: ['A/RES/72/9'] })
  })
  it('tells an item that became a clause', () => {
    const pairs = compared((text) =>
      text
        .replace('(b) To report on them at the next session;', '')
        .replace('3. Invites', '3. Asks the Commission to report on them at the next session;\n\n4. Invites'),
    )
    expect(pairs.map(({ status, a, b }) => [status, a?.id, b?.id])).toEqual([['changed', 'op-2-b', 'op-3']])
    expect(pairs[0]?.differences.map(({ of }) => of)).toEqual(['parent', 'type', 'acts', 'words'])
  })
  it('tells what was removed with its items once', () => {
    const pairs = compared((text) =>
      text.replace(/2\. Requests[\s\S]*?next session;\n\n/, '').replace('3. I', '2. I'),
    )
    expect(pairs.map(({ status, implied, a }) => [status, implied, a?.id])).toEqual([
      ['removed', false, 'op-2'],
      ['removed', true, 'op-2-a'],
      ['removed', true, 'op-2-b'],
    ])
  })
  it('may be compared as what they are not', () => {
    expect(
      compare(parse(DRAFT), parse(DRAFT), { kind: 'translation' }).pairs.every(
        ({ status }) => status === 'same',
      ),
    ).toBe(true)
  })
})
