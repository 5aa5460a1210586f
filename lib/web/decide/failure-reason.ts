import type {FailureReason} from './visit.ts'

const reasons: Readonly<Record<string, FailureReason>> = {
  EPRIVATE: 'private',
  ENOTFOUND: 'no-name',
  EAI_AGAIN: 'no-network',
  EAI_FAIL: 'no-network',
  ENETUNREACH: 'no-network',
  ENETDOWN: 'no-network',
  EHOSTUNREACH: 'no-network',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout'
}

/** Why a request failed, by the code that Node or OpenSSL gave. */
export function failureReason(code: string): FailureReason {
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/u.test(code)) return 'certificate'
  return reasons[code] ?? 'other'
}
