import {stringify} from 'yaml'
import {keywordsIn} from '#lib/edition/front-matter.ts'
import {editionEditors, type Edition} from '#lib/edition/index.ts'
import {pageRoute, permanentAddress, rightsRoute} from '#lib/routes/routes.ts'
import {articleToCslItem} from './article-to-csl-item.ts'

/**
 * How the edition asks to be cited, as a Citation File (CFF 1.2.0, https://citation-file-format.github.io): the article is what is preferred,
 * the edition is a data set with those who answer for it, its version and its day. No `license`, which must be one of SPDX: the rights are
 * words, to which `license-url` leads where the address of the site is known. What the format has no form for is left out;
 * tests/exports/edition-to-cff.test.ts has its rules.
 */
export function editionToCff(edition: Edition): string {
  const {summary, title, version, versionDate, lang} = edition.metadata
  const address = permanentAddress(pageRoute('en', edition.id, ''))
  const rights = permanentAddress(rightsRoute('en', edition.id))
  const editors = editionEditors(edition).map(({en}) => en)
  const keywords = [...new Set([keywordsIn(edition, 'en'), keywordsIn(edition, lang)].find((words) => words.length > 0))]
  return stringify(
    {
      'cff-version': '1.2.0',
      message:
        'Cite the article as preferred-citation has it; cite this edition, with its version, for its corrections, annotation, translations and findings.',
      type: 'dataset',
      title: `${title['en'] ?? title[lang]!} (digital edition)`,
      authors: (editors.length > 0 ? editors : [`Edition ${edition.id}`]).map((name) => ({name})),
      version,
      'date-released': versionDate,
      ...(address !== undefined && {url: address}),
      ...(rights !== undefined && {'license-url': rights}),
      abstract: summary.en,
      ...(keywords.length > 0 && {keywords}),
      'preferred-citation': articleReference(edition)
    },
    // Many readers of the format take dates and words as YAML 1.1 does.
    {compat: 'yaml-1.1', lineWidth: 0}
  )
}

/** The article, in the language of the work. */
function articleReference(edition: Edition): Readonly<Record<string, unknown>> {
  const {authors, lastPage, year} = edition.metadata
  const article = articleToCslItem(edition)
  // A list must not be empty, and an article may be printed without a name.
  const persons = (article.author ?? []).map(({family, given}, index) => ({
    'family-names': family,
    ...(given !== undefined && {'given-names': given}),
    ...(authors[index]?.orcid !== undefined && {orcid: `https://orcid.org/${authors[index].orcid}`})
  }))
  return {
    type: 'article',
    title: article.title,
    authors: persons.length > 0 ? persons : [{name: 'anonymous'}],
    journal: article['container-title'],
    issn: article.ISSN,
    ...(article.volume !== undefined && {volume: article.volume}),
    ...(article.issue !== undefined && {issue: article.issue}),
    year,
    start: article['page-first'],
    end: lastPage,
    ...(isPlainDoi(article.DOI) && {doi: article.DOI}),
    url: `https://doi.org/${article.DOI}`,
    languages: [article.language.replace(/-.*$/u, '')],
    ...(article.abstract !== undefined && {abstract: article.abstract})
  }
}

/** Whether a DOI has the signs alone that the format allows in one; all others stand in `url`. */
function isPlainDoi(doi: string | undefined): boolean {
  return doi !== undefined && /^10\.\d{4,9}(?:\.\d+)?\/[\w:/;\-.()[\]\\]+$/u.test(doi)
}
