/**
 * Builds `dist`: declarations by tsc, modules by esbuild. Chevrotain comes as some six hundred files, which take
 * longer to load than a file to parse, so it is bundled; every other dependency stays outside.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

execFileSync(process.execPath, ['scripts/list-grammars.mjs'], { stdio: 'inherit' })
execFileSync(process.execPath, ['scripts/bundle-view.mjs'], { stdio: 'inherit' })
rmSync('dist', { recursive: true, force: true })
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--emitDeclarationOnly'], { stdio: 'inherit' })
await build({
  entryPoints: {
    index: 'index.ts',
    browser: 'browser.ts',
    view: 'view.ts',
    'src/bin': 'src/bin.ts',
    'src/dataset/worker': 'src/dataset/worker.ts',
    'src/files/parquet-worker': 'src/files/parquet-worker.ts',
    // Beside the modules that start it as a thread.
    'pdf-thread': 'src/files/pdf-thread.js',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['node:*', ...Object.keys(dependencies)],
  legalComments: 'none',
  logLevel: 'warning',
})
// Character maps of Chinese, Japanese and Korean fonts, which PDF files name and do not hold.
cpSync('node_modules/pdfjs-dist/cmaps', 'dist/cmaps', { recursive: true })
