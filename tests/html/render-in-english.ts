import {readFileSync} from 'node:fs'
import {NextIntlClientProvider, type Messages} from 'next-intl'
import {createElement, type ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'

/** What a component shows, in the English interface. */
export function renderInEnglish(children: ReactNode): string {
  const messages: Messages = JSON.parse(readFileSync('messages/en.json', 'utf8'))
  return renderToStaticMarkup(createElement(NextIntlClientProvider, {locale: 'en', messages, timeZone: 'UTC', children}))
}
