/** Every fixture against its expected tree and messages. `UPDATE=1` rewrites the expectations: read the diff. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { check, type Format, parse, type Root, toOutline, toTree } from '../index.js'
import { caseFixtures, documentFixtures, fixturesFolder, writeCases } from './support/fixtures.js'

const update = process.env.UPDATE !== undefined

const messagesOf = (tree: Root, value: string): string => {
  const file = new VFile(value)
  check(tree, file)
  return file.messages
    .map(({ place, ruleId, reason, fatal }) => {
      const { start, end } = place as Position
      const gravity = fatal === true ? 'error' : fatal === false ? 'warning' : 'note'
      return `${start.line}:${start.column}-${end.line}:${end.column} ${gravity} ${ruleId} ${reason}\n`
    })
    .join('')
}

describe('documents', () => {
  for (const { name, folder, input, format } of documentFixtures())
    it(name, () => {
      const tree = parse(input, { format })
      const actual: Record<string, string> = {
        'tree.txt': toTree(tree, { width: 72 }),
        'outline.txt': toOutline(tree),
        'messages.txt': messagesOf(tree, input),
      }
      for (const [file, text] of Object.entries(actual)) {
        const path = join(folder, file)
        if (update) writeFileSync(path, text)
        expect(existsSync(path), `${path} is missing`).toBe(true)
        expect(text).toBe(readFileSync(path, 'utf8'))
      }
    })
})

describe('cases', () => {
  const cases = caseFixtures()
  const render = (input: string, options: Record<string, string>) => {
    const { language, issuer, format } = options
    const tree = parse(input, { language, issuer, format: (format ?? 'text') as Format })
    return `${toTree(tree, { width: 72 })}${messagesOf(tree, input)}`.trim()
  }
  if (update)
    for (const file of new Set(cases.map((entry) => entry.file))) {
      const own = cases.filter((entry) => entry.file === file)
      for (const entry of own) entry.expected = render(entry.input, entry.options)
      writeFileSync(join(fixturesFolder, file), writeCases(own))
    }
  for (const { file, title, options, input, expected } of cases)
    it(`${file}: ${title}`, () => expect(render(input, options)).toBe(expected))
})
