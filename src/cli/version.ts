import { readFile } from 'node:fs/promises'

/** The version in the package's own `package.json`, which stands above the built files and above the sources. */
export async function readVersion(): Promise<string> {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(await readFile(new URL(up, import.meta.url), 'utf8'))
      if (name === 'whereas') return String(version)
    } catch {
      // Not at this height: built files stand one folder deeper than sources.
    }
  }
  return 'unknown'
}
