import {describe, expect, test} from 'vitest'
import {slugFault} from '#lib/checks/signs/slug-fault.ts'

const faultOf = (title: string, slug: string) => slugFault(title, `https://mosty.example.org/novosti/${slug}`)

describe('a word of the title that its address breaks or runs into the next', () => {
  test.each([
    ['a hyphen within the first word', 'Сказано о мосте', 'skaza-no-o-moste', 'hyphen', 'skaza-no', 'Сказано'],
    ['a hyphen elsewhere than at the soft sign', 'Больница у моста', 'bolnit-sa-u-mosta', 'hyphen', 'bolnit-sa', 'Больница'],
    ['the first two words', 'Сказано при мосте', 'skazanopri-moste', 'separator', 'skazanopri', 'Сказано при'],
    ['two words with a dash between them', 'Что сказано – при мосте', 'chto-skazanopri-moste', 'separator', 'skazanopri', 'сказано при'],
    ['a letter that is lost', 'Мост ждёт внимания города', 'most-zhdet-vnianiya-goroda', 'letter', 'vnianiya', 'внимания'],
    ['a letter that is lost in the last word', 'Сказано о внимании', 'skazano-o-vnianii', 'letter', 'vnianii', 'внимании'],
    [
      'a letter that is lost in the first word of an address that goes on',
      'Открытие моста',
      'otrytie-mosta-v-mae',
      'letter',
      'otrytie',
      'Открытие'
    ],
    ['the last two words', 'Было сказано при', 'bylo-skazanopri', 'separator', 'skazanopri', 'сказано при']
  ])('is told by %s', (_, title, slug, kind, printed, words) => {
    expect(faultOf(title, slug)).toEqual({kind, printed, words})
  })

  test.each([
    ['of an underline', 'Сказано о мосте', 'skaza_no-o-moste'],
    ['of a hyphen at the soft sign', 'Больница у моста', 'bol-nitsa-u-mosta'],
    ['of a compound that the title has as well', 'Полгода за пол года', 'polgoda-za-pol-goda'],
    ['of a hyphen that the title has as well', 'Пресс-служба моста', 'press-sluzhba-mosta'],
    ['of words that the title does not have', 'Сказано о мосте', 'drugaya-novost-goda'],
    ['of a word of two letters', 'Сказано о мосте', 'skazanoo-moste'],
    ['of a short word that is broken', 'Сказан и мост', 'ska-zan-i-most'],
    ['of the last letter of a word, which may be another form', 'Мост ждёт городов', 'most-zhdet-gorodo'],
    ['of the first letter of a word', 'Мост ждёт внимания', 'most-zhdet-nimaniya'],
    ['of a letter that is doubled', 'Новая программа моста', 'novaya-programa-mosta'],
    ['of a letter that sites write in two ways', 'Мост ждёт мощности', 'most-zhdet-moshnosti'],
    ['of a word that stands elsewhere in the title', 'Сказано о внимании города', 'vnianii-skazano-goroda'],
    ['of a word beside another that the title does not have', 'Мост ждёт внимания', 'most-novogo-vnianiya'],
    ['of a short word', 'Мост или брод', 'mst-ili-brod'],
    ['of the only word of an address', 'Внимания', 'vnianiya'],
    ['of words that are not beside one another', 'Сказано нами при мосте', 'skazanopri-moste']
  ])('is not told for the sake %s', (_, title, slug) => {
    expect(faultOf(title, slug)).toBeUndefined()
  })
})
