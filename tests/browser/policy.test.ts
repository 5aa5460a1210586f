import {expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {kindsOfPage, useSite} from './site.ts'

const open = useSite({window: true})

test.each(['', '404.html', ...kindsOfPage('ru', pagePaths)])(
  '/%s has nothing that its own policy forbids, and runs no other script',
  async (path) => {
    const page = await open(path)
    const refused: Array<string> = []
    page.on('console', (message) => refused.push(...(message.type() === 'error' ? [message.text()] : [])))
    await page.reload({waitUntil: 'load'})
    expect(refused).toEqual([])
    expect(await page.evaluate(() => document.documentElement.dataset['scripts'])).toBe('')
    const violation = page.evaluate(
      () =>
        new Promise<string>((resolve) => addEventListener('securitypolicyviolation', ({effectiveDirective}) => resolve(effectiveDirective)))
    )
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "foreign"'
      document.body.append(script)
    })
    expect([await violation, (await page.title()) === 'foreign']).toEqual(['script-src-elem', false])
  }
)
