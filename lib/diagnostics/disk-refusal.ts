import {Refusal} from './refusal.ts'

/** What the system says in three letters, said to people. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write or read there',
  EBUSY: 'something else holds it, as where it is a disk of its own; a folder in it could be named instead',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'something else stands there already',
  EIO: 'the disk does not answer as it should',
  EISDIR: 'a folder stands there',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'no folder stands there',
  ENOTEMPTY: 'the folder is not empty',
  EPERM: 'this user may not do it',
  EROFS: 'the disk can only be read'
}

/** `what` could not be done for a reason of the disk, as a `Refusal`; what is no error of the system is handed back, to be thrown on. */
export function diskRefusal(error: unknown, what: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E[A-Z0-9]+$/.test(code) || !(error instanceof Error)) return error
  const path = 'path' in error ? ` (\`${String(error.path)}\`)` : ''
  return new Refusal(`${what}: ${reasons[code] ?? code}${path}.`)
}
