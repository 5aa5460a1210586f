import {z} from 'zod'
import {accessStates} from '#lib/edition/index.ts'
import {day, moment} from './dates.ts'
import {listOf, optional, printedAddress, webAddress} from './shared.ts'

/** access.yaml: the last visit to each address, and the archived copy that is known of it. */
export const accessSchema = listOf(
  z
    .strictObject({
      /** As printed in an item of references.yaml, or as suggested there. */
      url: printedAddress,
      state: z.enum(accessStates),
      status: optional(z.int().min(100).max(599)),
      finalUrl: optional(webAddress),
      date: optional(day),
      archived: optional(z.strictObject({url: webAddress, timestamp: moment}))
    })
    .superRefine((visit, context) => {
      if (visit.state !== 'not-tried') {
        if (visit.date === undefined)
          context.addIssue({code: 'custom', path: ['date'], message: 'the day of the visit, as in `2001-05-05`'})
        return
      }
      const said = (['status', 'finalUrl', 'date'] as const).find((key) => visit[key] !== undefined)
      if (said)
        context.addIssue({
          code: 'custom',
          path: [said],
          message: 'nothing: where no visit was made there is none',
          params: {hint: `Take \`${said}\` out, or say in \`state\` what the visit found.`}
        })
    })
)
