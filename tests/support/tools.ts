/** Programs that tests make files with. Where one is missing, its tests are skipped, and say so. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** True when a font is installed; otherwise says that what needs it is skipped. */
export function hasFont(family: string): boolean {
  const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' })
  const found = (stdout ?? '').includes(family)
  if (!found) console.warn(`Skipped: the font ${family} is not installed`)
  return found
}

/** A folder that is gone at the end. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'whereas-files-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/**
 * Converts files by one start of LibreOffice, which has a profile of its own, so that it runs beside others.
 * @param files texts by their names
 */
export function convert(folder: string, files: ReadonlyMap<string, string>, filter: string): void {
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...files.keys()],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  )
}
