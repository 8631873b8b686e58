export { parse } from './src/parse.js'
