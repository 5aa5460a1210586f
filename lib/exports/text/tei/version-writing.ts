import type {Edition, SegmentJudgement, Translation, Unit, Version} from '#lib/edition/index.ts'
import type {TextWriting} from './inline-to-tei.ts'
import {translatorXmlId} from './responsible.ts'
import {pointer} from './tei-ids.ts'
import type {TextLayers} from './text-layers.ts'

/** What a version consists of, and how it is written: whose it is, its sentences say too. */
export interface VersionWriting {
  readonly units: ReadonlyArray<Unit>
  /** Attributes of its `text`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly writing: TextWriting
}

/** The units of a version, and how they are written as TEI. */
export function versionWriting(edition: Edition, version: Version, layers: TextLayers): VersionWriting {
  switch (version.origin) {
    case 'print':
      return {
        units: edition.units.filter((unit) => unit.version === version.id),
        attributes: {ana: '#origin.print'},
        writing: {edition, layers, origin: 'print', sentenceAttributes: () => ({})}
      }
    case 'translation': {
      const translation = edition.translations.find((candidate) => candidate.version.id === version.id)!
      const resp = pointer([translatorXmlId(version.lang)])
      return {
        units: translation.units,
        attributes: {ana: '#origin.translation', resp, corresp: pointer([version.of]), change: pointer([`change.${version.id}`])},
        writing: {
          edition,
          layers,
          origin: 'translation',
          sentenceAttributes: ({id}) => ({
            corresp: pointer(translation.originals.get(id) ?? []),
            ana: `#status.${statusOf(translation.judgements.get(id))}`,
            resp
          })
        }
      }
    }
  }
}

function statusOf(judgement: SegmentJudgement | undefined): Translation['version']['status'] {
  return judgement?.status ?? 'draft'
}
