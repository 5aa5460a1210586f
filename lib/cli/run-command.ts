import {spawn} from 'node:child_process'

/** Runs a program of `node_modules` in this terminal; gives its exit code. `starts` takes its number. */
export function runCommand(
  script: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  starts: (pid: number) => void = () => undefined
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {stdio: 'inherit', env: {...process.env, ...env}})
    if (child.pid !== undefined) starts(child.pid)
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
