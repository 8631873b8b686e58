import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, referencesOf, treeSchema } from '../index.js'
import { root } from './support/fixtures.js'
import { runCommand } from './support/run-command.js'

const sample = join(root, 'fixtures/organisations/un-sc/halmere-mission/en/input.txt')
const markdown = join(root, 'fixtures/organisations/oic/serrat-valley/en/input.md')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whereas-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A directory with nothing in it. */
const hollow = () => {
  const path = join(folder, 'hollow')
  mkdirSync(path, { recursive: true })
  return path
}

describe('whereas', () => {
  it('helps', async () => {
    expect(await runCommand(['--help'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('whereas parse [INPUT…]'),
    })
    expect((await runCommand(['--version'])).stdout).toBe(
      `${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`,
    )
  })
  it.each([
    [[], 'whereas: Missing command'],
    [['prase'], 'whereas: Unknown command `prase`'],
    [['parse', '--frmat', 'json'], "whereas: Unknown option '--frmat'"],
    [['parse', '--format', 'xml', sample], 'whereas: Unknown format `xml`, expected outline, tree, json'],
    [['parse', '--from', 'rtf', sample], 'whereas: Unknown source format `rtf`'],
    [['parse', '--encoding', 'utf-9', sample], 'whereas: Unknown encoding `utf-9`, expected a name such as'],
    [['parse', '--language', 'xx', sample], 'whereas: Unknown language `xx`'],
    [['parse', '--issuer', 'xx', sample], 'whereas: Unknown issuer `xx`'],
    [['parse', '--grammar', '/nowhere.json', sample], 'whereas: /nowhere.json does not exist'],
    [['parse', '--output', sample, sample], `whereas: ${sample} is an input as well`],
    [['schema', 'more'], 'whereas: Unexpected argument `more`'],
    [['references', '--frmat', 'ndjson'], "whereas: Unknown option '--frmat'"],
    [['references', '--format', 'json', sample], 'whereas: Unknown format `json`, expected table, ndjson'],
    [
      ['references', '--from', 'rtf', sample],
      'whereas: Unknown source format `rtf`, expected text, markdown, html, akn, docx, pdf',
    ],
    [['references', '--language', 'xx', sample], 'whereas: Unknown language `xx`'],
    [['references', '--issuer', 'xx', sample], 'whereas: Unknown issuer `xx`'],
    [['references', '--grammar', '/nowhere.json', sample], 'whereas: /nowhere.json does not exist'],
  ])('refuses %j', async (args, line) => {
    const { code, stdout, stderr } = await runCommand(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(line), stderr).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('whereas parse', () => {
  it('prints the outline', async () => {
    const { code, stdout, stderr } = await runCommand(['parse', sample])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(readFileSync(sample.replace('input', 'outline'), 'utf8'))
  })
  it('prints in colour where there is colour, and not into a file', async () => {
    expect((await runCommand(['parse', sample], { color: true })).stdout).toContain('\u001b[')
    expect((await runCommand(['parse', '--no-color', sample], { color: true })).stdout).not.toContain(
      '\u001b[',
    )
    const output = join(folder, 'out.txt')
    await runCommand(['parse', '-o', output, sample], { color: true })
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(sample.replace('input', 'outline'), 'utf8'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
  it('prints JSON that fits the schema', async () => {
    const one = JSON.parse((await runCommand(['parse', '-f', 'json', sample])).stdout)
    expect(treeSchema.parse(one)).toEqual(parse(readFileSync(sample, 'utf8')))
    const two = JSON.parse((await runCommand(['parse', '-f', 'json', sample, markdown])).stdout)
    expect(two.map(({ data }: { data: { path: string } }) => data.path)).toEqual([sample, markdown])
  })
  it('reads Markdown by the name of the file, or when told', async () => {
    const { stdout } = await runCommand(['parse', '-f', 'tree', markdown])
    expect(stdout).toBe(
      readFileSync(markdown.replace('input.md', 'tree.txt'), 'utf8').length > 0
        ? (await runCommand(['parse', '-f', 'tree', '--from', 'markdown', markdown])).stdout
        : '',
    )
    expect(stdout).toContain('enactingFormula')
  })
  it('reads standard input', async () => {
    const { stdout } = await runCommand(['parse', '-f', 'json'], { stdin: readFileSync(sample, 'utf8') })
    expect(JSON.parse(stdout)).toEqual(parse(readFileSync(sample, 'utf8')))
  })
  it('says that a text holds no resolution', async () => {
    const path = write('story.txt', 'A quiet day in Halmere.\n')
    expect(await runCommand(['parse', path])).toEqual({
      code: 0,
      stdout: '[1 line: boilerplate]\n',
      stderr: `${path}:1:1: Unexpected text without a resolution, expected an enacting formula, reasons or numbered decisions (no-resolution)\n`,
    })
    expect((await runCommand(['parse', '-q', path])).stderr).toBe('')
  })
  it('names each bad file on a line of its own and parses the others', async () => {
    const bad = {
      missing: join(folder, 'missing.txt'),
      hollow: hollow(),
      empty: write('empty.txt', ''),
      blank: write('blank.txt', ' \n\n'),
      binary: write('binary.txt', new Uint8Array([1, 2, 0, 3])),
      below: join(write('plain.txt', 'plain'), 'below.txt'),
    }
    const { code, stdout, stderr } = await runCommand(['parse', '-f', 'json', ...Object.values(bad), sample])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      `whereas: ${bad.missing} does not exist`,
      `whereas: ${bad.hollow} holds no file with a known extension; name the files themselves`,
      `whereas: ${bad.empty} is empty, expected text`,
      `whereas: ${bad.blank} is blank, expected text`,
      `whereas: ${bad.binary} is binary, expected text`,
      `whereas: ${bad.below} does not exist: a part of the path is no directory`,
    ])
  })
  it('says in which encoding it read, or takes it from the caller', async () => {
    const path = write('latin.txt', Buffer.from('Le Congrès décide de relever la tour, à Évreux.', 'latin1'))
    expect((await runCommand(['parse', path])).stderr.split('\n')[0]).toMatch(
      /latin\.txt:1:1: Unexpected encoding `windows-1252` \(detected, \d+ % sure\), expected `utf-8` \(detected-encoding\)$/,
    )
    const asked = await runCommand(['parse', '--encoding', 'latin1', '-f', 'tree', path])
    expect(asked.stderr).not.toContain('encoding')
    expect(asked.stdout).toContain('Le Congrès décide')
  })
  it('says when it cannot write', async () => {
    const { code, stderr } = await runCommand(['parse', '-o', join(folder, 'no/such/out.txt'), sample])
    expect(code).toBe(1)
    expect(stderr).toMatch(/out\.txt cannot be written: /)
    expect((await runCommand(['parse', '-o', folder, sample])).stderr).toBe(
      `whereas: ${folder} cannot be written: it is a directory\n`,
    )
  })
  it('writes no file when nothing was parsed', async () => {
    const output = join(folder, 'nothing.txt')
    expect((await runCommand(['parse', '-o', output, join(folder, 'missing.txt')])).code).toBe(1)
    expect(existsSync(output)).toBe(false)
  })
  it('takes a grammar of the caller', async () => {
    const grammar = {
      organisations: [
        {
          id: 'village',
          name: 'Village Council',
          symbols: [],
          languages: { en: { names: ['village council'], formulas: ['the village council'] } },
          examples: { symbols: [], formulas: { en: ['The Village Council,'] }, not: [] },
        },
      ],
    }
    const path = write('grammar.json', JSON.stringify(grammar))
    const { stdout } = await runCommand(['parse', '-g', path, '-f', 'json'], {
      stdin: 'The Village Council,\n\nNoting the flood,\n\n1. Decides to act.',
    })
    expect(JSON.parse(stdout).children[0].issuer).toBe('village')
    expect(await runCommand(['parse', '-g', write('broken.json', '{'), sample])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no JSON'),
    })
    expect(await runCommand(['parse', '-g', write('wrong.json', '{"languges":[]}'), sample])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('grammars[0]'),
    })
  })
})

describe('whereas references', () => {
  const letter =
    'We thank you for General Assembly resolution 97/54,\nand for the Charter of the United Nations.\n'
  const rowsOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))

  it('prints a row for each reference, with its place and what the clause does', async () => {
    const { code, stdout, stderr } = await runCommand(['references', sample])
    expect([code, stderr]).toEqual([0, ''])
    const rows = rowsOf(stdout)
    expect(rows[1]).toEqual([
      `${sample}:17:143`,
      'resolution',
      'S/RES/2718(2023)',
      '2718 (2023)',
      'pp-1',
      'Recalling (recall)',
    ])
    for (const row of rows) expect(row).toHaveLength(6)
    expect(rows).toHaveLength(referencesOf(parse(readFileSync(sample, 'utf8'))).length)
  })
  it('prints one JSON object a line', async () => {
    const { code, stdout } = await runCommand(['references', '--format', 'ndjson', sample])
    expect(code).toBe(0)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const edges = referencesOf(parse(readFileSync(sample, 'utf8')))
    expect(lines).toEqual(
      edges.map(({ reference: { type: _, children: __, ...fields }, ...edge }) => ({
        file: sample,
        ...edge,
        ...fields,
      })),
    )
    expect(lines[1]).toMatchObject({
      from: expect.stringMatching(/^S\/RES\//),
      clause: 'pp-1',
      act: 'recall',
      surface: '2718 (2023)',
      symbol: 'S/RES/2718(2023)',
      issuer: 'un-sc',
    })
  })
  it('reads several files, one after the other, and Markdown by its name', async () => {
    const rows = rowsOf((await runCommand(['references', sample, markdown])).stdout)
    const names = rows.map(([place = '']) => place.replace(/:\d+:\d+$/, ''))
    expect([...new Set(names)]).toEqual([sample, markdown])
    expect(rowsOf((await runCommand(['references', markdown])).stdout)).toEqual(
      rows.filter(([place]) => place?.startsWith(markdown)),
    )
  })
  it('reads standard input, also a text that is no resolution', async () => {
    for (const args of [['references'], ['references', '-']])
      expect(await runCommand(args, { stdin: letter })).toEqual({
        code: 0,
        stderr: '',
        stdout:
          'standard input:1:46\tresolution\tA/RES/97/54\t97/54\t\t\n' +
          'standard input:2:13\ttreaty\tun-charter\tCharter of the United Nations\t\t\n',
      })
    const { stdout } = await runCommand(['references', '-f', 'ndjson'], { stdin: letter })
    expect(JSON.parse(stdout.split('\n', 1)[0] ?? '')).toMatchObject({
      file: 'standard input',
      kind: 'resolution',
      symbol: 'A/RES/97/54',
      position: { start: { line: 1, column: 46, offset: 45 }, end: { line: 1, column: 51, offset: 50 } },
    })
  })
  it('keeps a row on one line, whatever the words are', async () => {
    const { stdout } = await runCommand(['references'], {
      stdin: 'We thank you for the Charter\tof the\nUnited Nations of the world.\n',
    })
    expect(rowsOf(stdout)[0]?.slice(1, 4)).toEqual(['treaty', 'un-charter', 'Charter of the United Nations'])
  })
  it('takes the caller’s word for language and issuer', async () => {
    const stdin = 'It quotes its resolution 97/54.\n'
    const { stdout } = await runCommand(['references', '-l', 'en', '-i', 'un-ga'], { stdin })
    expect(rowsOf(stdout)[0]?.[2]).toBe('A/RES/97/54')
    const open = rowsOf((await runCommand(['references', '-l', 'en'], { stdin })).stdout)[0]?.[2]
    expect(open).toContain('A/RES/97/54 or A/HRC/RES/97/54')
  })
  it('prints nothing where nothing is cited', async () => {
    expect(await runCommand(['references'], { stdin: 'A quiet day in Halmere.\n' })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })
  it('names each bad file on a line of its own and reads the others', async () => {
    const missing = join(folder, 'missing.txt')
    const empty = write('empty.txt', '')
    const binary = write('binary.txt', new Uint8Array([1, 2, 0, 3]))
    const { code, stdout, stderr } = await runCommand([
      'references',
      missing,
      hollow(),
      sample,
      empty,
      binary,
    ])
    expect(code).toBe(1)
    expect(stdout).toBe((await runCommand(['references', sample])).stdout)
    expect(stderr.trimEnd().split('\n')).toEqual([
      `whereas: ${missing} does not exist`,
      `whereas: ${hollow()} holds no file with a known extension; name the files themselves`,
      `whereas: ${empty} is empty, expected text`,
      `whereas: ${binary} is binary, expected text`,
    ])
    expect(await runCommand(['references'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'whereas: standard input is empty, expected text\n',
    })
  })
})

describe('whereas schema and whereas grammars', () => {
  it('print what they say', async () => {
    expect(JSON.parse((await runCommand(['schema'])).stdout)).toMatchObject({ $ref: '#/$defs/Root' })
    const { stdout } = await runCommand(['grammars'])
    for (const word of ['en', 'fr', 'un-ga', 'oic', 'Human Rights Council']) expect(stdout).toContain(word)
  })
})

describe('the built command', () => {
  const bin = join(root, 'dist/src/bin.js')
  it('runs', () => {
    expect(execFileSync('node', [bin, 'parse', sample], { encoding: 'utf8' })).toBe(
      readFileSync(sample.replace('input', 'outline'), 'utf8'),
    )
    expect(
      execFileSync('node', [bin, 'parse', '-'], { encoding: 'utf8', input: readFileSync(sample) }),
    ).toContain('Security Council')
  })
  it.skipIf(!existsSync('/dev/full'))('says that standard output cannot be written', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" --help > /dev/full', process.execPath, bin],
      {
        encoding: 'utf8',
      },
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^whereas: standard output cannot be written: .*\n$/)
  })
  it('keeps the core free of Node.js', () => {
    const seen = new Set<string>()
    const follow = (path: string) => {
      if (seen.has(path)) return
      seen.add(path)
      const code = readFileSync(path, 'utf8')
      expect(code, path).not.toMatch(/from\s*"node:/)
      for (const [, next] of code.matchAll(/from\s*"(\.[^"]+)"/g)) follow(join(path, '..', next as string))
    }
    follow(join(root, 'dist/index.js'))
    follow(join(root, 'dist/browser.js'))
    expect(seen.size).toBeGreaterThan(0)
  })
})
