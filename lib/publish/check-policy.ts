import type {Element, Root} from 'hast'
import {toString} from 'hast-util-to-string'
import {visit} from 'unist-util-visit'
import {policyHash} from './add-policy.ts'
import {isDataScript} from './is-data-script.ts'

/** Most bytes of a script that stands in a page: the first paint waits for it. */
export const inlineScriptBytes = 1024

/** What a page has that its Content-Security-Policy does not allow: a browser drops it without a word to the reader. */
export function checkPolicy(page: Root): ReadonlyArray<string> {
  const problems: Array<string> = []
  let policy: string | undefined
  let ruledBefore = false
  visit(page, 'element', (node) => {
    if (isPolicy(node)) policy = String(node.properties['content'])
    if (policy === undefined && ['script', 'style', 'link'].includes(node.tagName)) ruledBefore = true
    problems.push(...checkElement(node, policy ?? ''))
  })
  if (policy === undefined) problems.push('Unexpected page without a Content-Security-Policy, expected one at the beginning of its head')
  else if (ruledBefore) problems.push('Unexpected script, style or link before the Content-Security-Policy, expected the policy first')
  if (policy?.includes("'unsafe-")) problems.push(`Unexpected Content-Security-Policy \`${policy}\`, expected hashes and nothing unsafe`)
  return problems
}

function isPolicy({properties, tagName}: Element): boolean {
  return tagName === 'meta' && String([properties['httpEquiv']].flat()[0]).toLowerCase() === 'content-security-policy'
}

function checkElement(node: Element, policy: string): ReadonlyArray<string> {
  const {properties, tagName} = node
  const problems: Array<string> = []
  const expectHash = (directive: string): void => {
    const allowed = policy.split('; ').find((part) => part.startsWith(`${directive} `))
    if (!allowed?.includes(policyHash(toString(node))))
      problems.push(`Unexpected \`<${tagName}>\` in the page, expected its hash in the ${directive} of the Content-Security-Policy`)
  }
  if (tagName === 'style') expectHash('style-src')
  if (tagName === 'script' && properties['src'] === undefined && !isDataScript(node)) {
    expectHash('script-src')
    const bytes = Buffer.byteLength(toString(node))
    if (bytes > inlineScriptBytes)
      problems.push(`Unexpected script of ${bytes} bytes in the page, expected at most ${inlineScriptBytes}: the first paint waits for it`)
  }
  for (const name of Object.keys(properties)) {
    if (name === 'style' || /^on[A-Z]/.test(name))
      problems.push(`Unexpected attribute \`${name.toLowerCase()}\` of \`<${tagName}>\`, expected none: no hash can allow it`)
  }
  return problems
}
