/** `whereas compare`, run with texts that it is given. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare, parse } from '../index.js'
import { root } from './support/fixtures.js'
import { runCommand } from './support/run-command.js'

const sample = join(root, 'fixtures/organisations/un-sc/halmere-mission/en/input.txt')
const french = join(root, 'fixtures/organisations/un-sc/halmere-mission/fr/input.txt')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runCommand(['compare', ...args])

const write = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const DRAFT = `The Security Council,

Recalling its resolution 1325 (2000),

1. Requests the Harbour Commission to count the lanterns each spring;

2. Invites the coastal towns to lend their boats for the purpose;

3. Decides to remain seized of the matter.
`
const ADOPTED = `The Security Council,

Recalling its resolution 1820 (2008),

Noting the winter storms in the northern channel,

1. Invites the coastal towns to lend their boats for the purpose;

2. Urges the Harbour Commission to count all the lanterns each spring;
`

describe('whereas compare', () => {
  it('tells what came, went, moved and changed', async () => {
    const { code, stdout, stderr } = await run(write('draft.txt', DRAFT), write('adopted.txt', ADOPTED))
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`revision: 3 the same, 2 changed, 1 added, 1 removed, 1 moved
~ pp-1  Recalling its resolution 1820 (2008),
    references: -S/RES/1325(2000) +S/RES/1820(2008)
    Recalling its resolution [-1325-]{+1820+} ([-2000-]{+2008+}),
+ pp-2  Noting the winter storms in the northern channel,
> op-2 moved, was op-1  Urges the Harbour Commission to count all the lanterns each spring;
    acts: request → urge
    [-Requests-]{+Urges+} the Harbour Commission to count {+all +}the lanterns each spring;
- op-3  Decides to remain seized of the matter.
`)
  })
  it('prints the comparison as JSON', async () => {
    const { code, stdout } = await run('--format', 'json', sample, french)
    expect(code).toBe(0)
    const [a, b] = [sample, french].map((path) => parse(readFileSync(path, 'utf8')))
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(compare(a as never, b as never))))
  })
  it('compares a text with itself', async () => {
    const { code, stdout } = await run(sample, sample)
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^revision: \d+ the same, 0 changed, 0 added, 0 removed, 0 moved\n$/),
    ])
  })
  it('writes to a file', async () => {
    const output = join(folder, 'told.txt')
    const { code, stdout } = await run('--as', 'translation', '-o', output, sample, french)
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(output, 'utf8')).toMatch(/^translation: \d+ the same/)
    expect(await run('-o', folder, sample, french)).toEqual({
      code: 1,
      stdout: '',
      stderr: `whereas: ${folder} cannot be written: it is a directory\n`,
    })
  })
  it('tells what is wrong', async () => {
    const table = write('table.csv', `text\n${'a\n'.repeat(2)}`)
    const missing = join(folder, 'missing.txt')
    const wrong: [string[], number, string][] = [
      [[sample], 2, 'Expected two files to compare, not 1'],
      [['-f', 'tree', sample, french], 2, 'Unknown format `tree`, expected outline, json, html'],
      [['--as', 'draft', sample, french], 2, 'Unknown comparison `draft`, expected revision, translation'],
      [[sample, table], 1, `${table} holds 2 documents, expected one`],
      [[missing, sample], 1, `${missing} does not exist`],
    ]
    for (const [args, code, reason] of wrong)
      expect(await run(...args)).toEqual({ code, stdout: '', stderr: `whereas: ${reason}\n` })
  })
})
