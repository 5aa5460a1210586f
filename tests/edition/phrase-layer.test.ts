import {expect, test} from 'vitest'
import {unitToInline, type Edition, type Inline, type PhraseLink, type Unit} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const mill = editionFrom({}, 'tegirmen-2001')
const unitOf = (id: string, edition = mill): Unit => edition.units.find((unit) => unit.id === id)!
const phrasesOf = (g: string, edition = mill): ReadonlyArray<PhraseLink> => edition.alignment.rows.find((row) => row.g === g)!.phrases

/** The tree with phrases as `⟨p1 p2*: …⟩`, a star where the words are only a part of the phrase, and mentions as `{…}`. */
function written(nodes: ReadonlyArray<Inline>): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'phrase')
        return `⟨${node.phrases.map(({extent, phrase}) => phrase.id + {whole: '', part: '*'}[extent]).join(' ')}: ${written(node.children)}⟩`
      if (node.type === 'mention') return `{${written(node.children)}}`
      if (node.type === 'citation' || node.type === 'emendation') return node.printed
      return 'children' in node ? written(node.children) : ''
    })
    .join('')
}

function tree(unit: string, g: string, edition = mill): string {
  return written(unitToInline(unitOf(unit, edition), [], phrasesOf(g, edition)))
}

test('gives overlapping phrases one span with several ids, and says which are whole', () => {
  expect(tree('ru-a', 'a1')).toBe(
    '⟨p1: У мельницы⟩ ⟨p4: есть⟩ ⟨p2*: деревянный ⟩⟨p2* p3: жёлоб⟩. Её построили мастера. Они подарили её людям [1]. Сейчас в ней от-крыт музей. Вход свободный.'
  )
})

test('marks each piece of a phrase that lies apart as a part of it', () => {
  expect(tree('ky-a', 'a2')).toContain('⟨p1*: Аны⟩ ⟨p2: усталар⟩ ⟨p1*: куруп⟩, ⟨p4: элге⟩ ⟨p5: белек кылышкан⟩.')
})

test('leaves the tree as it is when no phrases are passed', () => {
  expect(unitToInline(unitOf('ru-a'))).toEqual(unitToInline(unitOf('ru-a'), [], []))
  expect(JSON.stringify(unitToInline(unitOf('ru-a')))).not.toContain('"phrase"')
})

test('leaves units of other rows alone', () => {
  expect(tree('ru-title', 'a1')).toBe('Старая мельница в {Акжоле}')
})

test('leaves alone the text of a language that a phrase does not name', () => {
  const edition = millWith('Старая мельница')
  expect(tree('ru-title', 'title', edition)).toBe('⟨p1: Старая мельница⟩ в {Акжоле}')
  expect(tree('ky-title', 'title', edition)).toBe(tree('ky-title', 'a1', edition))
})

test('cuts a phrase at a mention that it crosses, and holds one that lies within it', () => {
  expect(tree('ru-title', 'title', millWith('Старая мельница в Акжоле'))).toBe('⟨p1: Старая мельница в {Акжоле}⟩')
  expect(tree('ru-b1', 'x', withMention('мастер :person[Аким Акимов]{ref=akimov} тут', 'мастер Аким'))).toContain(
    '⟨p1: мастер ⟩{⟨p1: Аким⟩ Акимов} тут'
  )
})

test('cuts a phrase inside a mention at the mentions that lie within both', () => {
  const text = 'то :person[мастер :place[Акжола]{ref=akjol} Акимов]{ref=akimov} тут'
  expect(tree('ru-b1', 'x', withMention(text, 'Акжола Акимов'))).toContain('{мастер ⟨p1: {Акжола}⟩⟨p1:  Акимов⟩}')
  expect(tree('ru-b1', 'x', withMention(text, 'мастер Акжола Акимов'))).toContain('⟨p1: {мастер {Акжола} Акимов}⟩')
})

test('takes the whole of a marker in which a phrase ends, and loses no character', () => {
  const unit = unitOf('ru-a')
  const {start} = unit.citations[0]!
  const pieces = new Map([['ru', [{segment: 'ru-a3', lang: 'ru', start: start - 6, end: start + 1}]]])
  const nodes = unitToInline(unit, [], [{...phrasesOf('a2')[0], pieces} as unknown as PhraseLink])
  expect(written(nodes)).toContain('её ⟨p1: людям [1]⟩.')
  expect(written(nodes).replace('⟨p1: ', '').replace('⟩', '')).toBe(unit.text)
})

test('keeps every character of every unit under the phrases of every row', () => {
  for (const {g} of mill.alignment.rows) {
    for (const {id, text: printed} of mill.units) expect(tree(id, g).replaceAll(/⟨[^:]*: |[⟩{}]/gu, '')).toBe(printed)
  }
})

/** The edition with a phrase of the title. */
function millWith(ru: string): Edition {
  return editionFrom(
    {'alignment.yaml': `resp: Anna\nrows:\n  - {g: a4, none: [ky, en]}\n  - {g: title, phrases: [{ru: ${ru}}]}\n`},
    'tegirmen-2001'
  )
}

/** The edition with an English body beside the Russian one, and a phrase in its Russian sentence. */
function withMention(ru: string, phrase: string): Edition {
  const plain = ru.replaceAll(/:\w+\[|\]\{[^}]*\}/g, '')
  const files = soundFiles('tegirmen-2001')
  const old = new TextDecoder().decode(files.get('printed.txt'))
  return editionFrom(
    {
      'body.ru.md': `---\nlang: ru\n---\n\n:s[${ru}.]{#ru-b1-1 g=x}\n`,
      'body.en.md': '---\nlang: en\n---\n\n:s[Here.]{#en-b1-1 g=x}\n',
      'printed.txt': old.replace(/Мельница\n\n.*\n/, `${plain}.\nHere.\n`),
      'edition.yaml': new TextDecoder().decode(files.get('edition.yaml')).replace('ru-h1, ru-b1', 'ru-b1, en-b1'),
      'alignment.yaml': `resp: Anna\nrows:\n  - {g: a4, none: [ky, en]}\n  - {g: x, phrases: [{ru: ${phrase}}]}\n`
    },
    'tegirmen-2001'
  )
}
