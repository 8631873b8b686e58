/** The examples of the README, run. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules, tables } from '../index.js'
import { root } from './support/fixtures.js'
import { tableDocs } from './support/table-docs.js'

const path = join(root, 'README.md')
const TABLES = /(?<=<!-- tables -->\n)[\s\S]*(?=<!-- \/tables -->)/
if (process.env.UPDATE !== undefined)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(TABLES, () => `\n${tables.map(tableDocs).join('\n')}\n`),
  )
const readme = readFileSync(path, 'utf8')
const bin = join(root, 'dist/src/bin.js')

/** Runs a command of the README as a shell in the repository would, and returns standard output. */
const shell = (line: string) => {
  const [, ...args] = line.split(' ')
  // CSV ends its lines as its standard has it.
  return execFileSync('node', [bin, ...args], { cwd: root, encoding: 'utf8' }).replaceAll('\r\n', '\n')
}

describe('the README', () => {
  const scripts = [...readme.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)]
  it.each(scripts.map(([, code, output], index) => [index + 1, code as string, output as string]))(
    'example %i prints what it shows',
    (index, code, output) => {
      // Inside the package its own name resolves to what is built.
      const folder = join(root, 'dist/readme')
      mkdirSync(folder, { recursive: true })
      const path = join(folder, `${index}.mjs`)
      writeFileSync(path, code)
      try {
        expect(execFileSync('node', [path], { cwd: root, encoding: 'utf8' })).toBe(output)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )

  const consoles = [...readme.matchAll(/```console\n\$ (.*)\n([\s\S]*?)…\n```/g)]
  it.each(consoles.map(([, line, output]) => [line as string, output as string]))(
    '%s prints what it shows',
    (line, output) => {
      expect(output.length).toBeGreaterThan(0)
      expect(shell(line).startsWith(output), shell(line).slice(0, output.length + 100)).toBe(true)
    },
  )

  it('has examples of each kind', () => {
    expect([scripts.length, consoles.length]).toEqual([7, 5])
  })
  it('explains every message', () => {
    for (const rule of Object.keys(rules))
      expect(readme).toContain(`<a id="messages-${rule}"></a>\`${rule}\``)
  })
  it('has every column of every table', () => {
    expect(readme.match(TABLES)?.[0]).toBe(`\n${tables.map(tableDocs).join('\n')}\n`)
  })
  it('names only files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\((?!http)([^)#]+)\)/g))
      expect(readFileSync(join(root, path as string)).length).toBeGreaterThan(0)
  })
})
