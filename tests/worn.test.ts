import { describe, expect, it } from 'vitest'
import { languages } from '../index.js'
import { useGrammars } from '../src/grammar/registry.js'
import { matchWornPhrase } from '../src/grammar/worn-phrases.js'

describe.each(languages.map((language) => [language.code, language] as const))(
  'worn words of language %s',
  (code, language) => {
    const compiled = useGrammars(undefined).languages.get(code) as NonNullable<
      ReturnType<ReturnType<typeof useGrammars>['languages']['get']>
    >
    const read = (text: string) =>
      matchWornPhrase(compiled.phrases, compiled.phraseWords, text, 0, text.length, false)

    it('leaves whole phrases and words alone', () => {
      const phrases = [...Object.keys(language.examples.openers), ...Object.keys(language.examples.verbs)]
      for (const phrase of [...phrases, ...language.stopWords, ...language.morphology.not])
        expect(read(phrase), phrase).toBeUndefined()
    })
    it('leaves what is no phrase alone', () => {
      for (const phrase of language.examples.not) {
        const found = read(phrase)
        expect(found?.opener?.end ?? found?.verb?.end ?? 0, phrase).not.toBe(phrase.length)
      }
    })
    it.runIf(code !== 'zh' && code !== 'ar')('mends a word that a blank breaks', () => {
      let mended = 0
      for (const [phrase, act] of Object.entries({
        ...language.examples.openers,
        ...language.examples.verbs,
      })) {
        const [word = ''] = phrase.split(/[\s،，]/)
        if (!/^[\p{L}]{8,}$/u.test(word)) continue
        const found = read(`${word.slice(0, 4)} ${phrase.slice(4)}`)
        const acts = [found?.opener?.act, found?.verb?.act]
        if (found) expect(acts, phrase).toContain(act ?? undefined)
        if (found) mended++
      }
      expect(mended).toBeGreaterThan(0)
    })
  },
)
