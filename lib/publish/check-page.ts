import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {checkPolicy} from './check-policy.ts'

/** What a page links to, and what can be linked to in it. */
export interface PageAnchors {
  readonly ids: ReadonlySet<string>
  readonly links: ReadonlyArray<string>
}

export interface PageCheck extends PageAnchors {
  /** Sentences, each a reason not to publish. */
  readonly problems: ReadonlyArray<string>
}

/** Looks for what no published page may have: text that needs a script, ids twice, foreign requests, scripts that are not ours, what its policy forbids. */
export function checkPage(page: Root): PageCheck {
  const ids = new Set<string>()
  const links: Array<string> = []
  const problems: Array<string> = []
  let lang: unknown
  visit(page, 'element', (node) => {
    const {tagName, properties} = node
    const id = properties['id']
    if (id !== undefined) {
      if (ids.has(String(id))) problems.push(`Unexpected second element with id \`${String(id)}\`, expected ids to be unique`)
      ids.add(String(id))
    }
    if (tagName === 'html') lang = properties['lang']
    if (tagName === 'template' && /^[BPS]:/.test(String(id)))
      problems.push(`Unexpected \`<template id="${String(id)}">\`, expected the text itself: is there a Suspense?`)
    if (properties['href'] !== undefined) links.push(String(properties['href']))
    // An address of ours that a tag names is a link as well: others ask for it.
    if (tagName === 'meta' && /^og:(?:image|url)$/.test(String(properties['property']))) links.push(String(properties['content']))
    problems.push(...checkRequests(node))
  })
  problems.push(...checkPolicy(page))
  if (!lang) problems.push('Unexpected `<html>` without `lang`, expected the language of the page')
  return {ids, links, problems}
}

function checkRequests(node: Element): ReadonlyArray<string> {
  const {tagName, properties} = node
  const source =
    properties['src'] ??
    (tagName === 'link' && /stylesheet|preload|icon|preconnect/.test(String(properties['rel'])) ? properties['href'] : undefined)
  const problems: Array<string> = []
  if (source !== undefined && /^([a-z]+:)?\/\//i.test(String(source)))
    problems.push(`Unexpected request to \`${String(source)}\`, expected nothing from another host`)
  if (tagName === 'script' && properties['src'] !== undefined && !String(properties['src']).includes('/assets/'))
    problems.push(`Unexpected script \`${String(properties['src'])}\`, expected only ours`)
  if (
    tagName === 'style' &&
    /url\((['"]?)(https?:)?\/\//.test(node.children.map((child) => ('value' in child ? child.value : '')).join(''))
  ) {
    problems.push('Unexpected request to another host in a style sheet, expected none')
  }
  return problems
}
