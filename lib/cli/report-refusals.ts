import {Refusal} from '#lib/diagnostics/refusal.ts'

/**
 * Every command imports this first: what throws a `Refusal`, while modules are loaded too, ends it with that sentence and exit code 1,
 * not with a trace. Anything else is a fault of the program, and is shown as one; tests/cli/report-refusals.test.ts.
 */
process.on('uncaughtException', (error) => {
  console.error(error instanceof Refusal ? error.message : error)
  process.exit(1)
})
