import type {Edition} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

/** Sentences that one format or another could take for signs of its own. */
const sentences = [
  'a & b &amp; &lt;c&gt; &#65; &nbsp;',
  '<b>x</b> <!-- y --> <?z?> </seg></tuv>',
  "a--b---c ``d'' !`e ?`f <<g>>",
  ']]> <![CDATA[ x ]]>',
  '"Anfang \'mitten\' «und» “hier” „da‟ `Ende`"',
  '"nur Anfang',
  'nur Ende"',
  'قىرعىز \u200Fتىلى\u200E (1920) \u2067אב\u2069',
  'а\u0304 е\u0323\u0302 и\u0307 q\u0308 क्षि',
  '𝔊𐰴𐰃 🏔️ 👩‍👩‍👧 𠮷',
  '=SUM(A1:A9)',
  '-жылдын +1 @x',
  '@x',
  '\\textbf{x} {y} 100% #1 $z$ _ ^ ~ \\',
  '{"json": [1, "\\u0041"]}',
  'TY - JOUR ER -',
  'a|b;c,d; e, f',
  "'=1+1",
  'x\u00ADy\u200Bz\u2060'
]

/** Text of Markdown: each sign that Markdown could take for its own has a backslash. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, '\\$&')
}

/** A sentence with a figure asks for a source; these are about the text alone. */
const dated = sentences.filter((text) => !/\d/u.test(text))

const textOf = (path: string): string => new TextDecoder().decode(soundFiles().get(path))
const listed = sentences
  .slice(0, 8)
  .map((title, index) => ({title, printed: `${title}${index < 7 ? ' // ' : ''}`, id: `ref-1-${'abcdefgh'[index]!}`}))
/** Prose of ours hides nothing: there the compiler refuses what the print may have. */
const prose = (text: string) => {
  const seen = text.replace(/[\u00AD\u200B\u2060]/gu, '')
  return {ky: seen, ru: seen, en: seen}
}
/** An event for each sentence of the body, which tells it and has its words for a name; each is a part of the next, so that something names it. */
const meetings = dated.map((text, index) => {
  const {ky, ru, en} = prose(text)
  return {
    id: `meeting-${index}`,
    type: 'event',
    kind: 'meeting',
    names: {ky: {name: ky}, ru: {name: ru}, en: {name: en}},
    description: prose(text),
    article: prose(text),
    ...(index + 1 < dated.length && {partOf: `meeting-${index + 1}`}),
    participants: [{who: 'anna-beispiel', as: 'president', of: 'lauter', from: [`de-b3-${index + 1}`], inferred: true}]
  }
})
const abstract = (lang: string, texts: ReadonlyArray<string>): string =>
  textOf(`abstract.${lang}.md`).replace(
    /:::abstract\n[^]*?\n:::/u,
    () => `:::abstract\n${texts.map((text, index) => `:s[${escaped(text)}]{#${lang}-a${index + 1} g=a${index + 1}}`).join('\n')}\n:::`
  )

/**
 * The sound edition with such sentences in two languages, each sentence beside another, as dated statements of the body, and the same words as
 * phrases, terms, notes, titles of sources, events and evidence.
 */
export function hostileEdition(): {readonly edition: Edition; readonly sentences: ReadonlyArray<string>} {
  const beside = sentences.toReversed()
  const edition = editionFrom({
    'abstract.de.md': abstract('de', sentences),
    'abstract.tr.md': abstract('tr', beside),
    'body.de.md': `${textOf('body.de.md')}\n${dated.map((text, index) => `:s[${escaped(text)}]{#de-b3-${index + 1} g=b3-${index + 1} when=2001-05}`).join('\n')}\n`,
    'entities.yaml': `${textOf('entities.yaml').replace('type: place', 'type: place\n  partOf: meeting-0')}${meetings.map((entry) => `- ${JSON.stringify(entry)}`).join('\n')}\n`,
    'edition.yaml': textOf('edition.yaml').replace('de-b2,', 'de-b2, de-b3,'),
    'alignment.yaml': JSON.stringify({
      resp: 'Anna <&> "B"',
      terms: sentences.map((_, index) => ({id: `term-${index}`, names: prose(sentences[index]!)})),
      rows: [
        ...sentences.map((de, index) => ({
          g: `a${index + 1}`,
          phrases: [
            {de, tr: beside[index], term: `term-${index}`, note: prose(de), shifts: [{kind: 'other', in: 'de', of: 'tr', note: prose(de)}]}
          ]
        })),
        ...dated.map((_, index) => ({g: `b3-${index + 1}`, none: ['tr']}))
      ]
    }),
    'references.yaml': JSON.stringify([
      {
        number: 1,
        printed: listed.map(({printed}) => printed).join(''),
        items: listed.map((item) => ({...item, lang: 'de', type: 'document'}))
      },
      {number: 2, printed: 'Brücken', items: [{id: 'ref-2-a', printed: 'Brücken', title: 'Brücken', lang: 'de', type: 'document'}]}
    ]),
    'findings.yaml': JSON.stringify({
      findings: sentences.map((quote, index) => ({
        id: `reads-${index}`,
        kind: 'other',
        places: [`de-a${index + 1}`],
        evidence: [{at: `de-a${index + 1}`, quote}],
        certainty: 'guess',
        gravity: 'slight',
        text: prose(quote)
      }))
    }),
    'evidence.yaml': JSON.stringify({
      evidence: sentences.map((quote, index) => ({
        id: `seen-${index}`,
        segment: `de-a${index + 1}`,
        quote,
        about: 'fact',
        page: {url: 'https://example.org/', title: quote, publisher: quote, lang: 'de'},
        seen: {how: 'live', date: '2001-11-01', by: 'Anna <&> "B"'},
        words: `${quote} und so weiter`,
        verdict: 'partly',
        remark: prose(quote)
      }))
    }),
    'printed.txt': textOf('printed.txt')
      .replace(/Die Brücke wurde.*/u, () => sentences.join(' '))
      .replace(/Köprü 2001.*/u, () => beside.join(' '))
      .replace(/(?<=geöffnet \[2\]\.)/u, () => `\n\n${dated.join(' ')}`)
      .replace(/^1\. [^]*/mu, () => `1. ${listed.map(({printed}) => printed).join('')}\n2. Brücken\n`)
  })
  return {edition, sentences}
}
