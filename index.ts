/** `whereas`: resolutions and decisions of deliberative bodies, as positioned trees; the core, and files, for Node.js. */
export * from './browser.js'
export { default } from './browser.js'
export { InputError } from './src/files/input-error.js'
export { type ParsedFile, type ParseFileOptions, parseFile } from './src/files/parse-file.js'
export type { FileFormat } from './src/files/sniff.js'
