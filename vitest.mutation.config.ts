import {BaseSequencer, type TestSpecification} from 'vitest/node'
import {defineConfig} from 'vitest/config'

/** A mutant is dead at the first test that fails: the hundreds of cases that compile an edition each come when all others have passed. */
class CasesLast extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const isLong = ({moduleId}: TestSpecification): number => Number(/(?:faults|rules|udhr-edition)\.test\.ts$/u.test(moduleId))
    return files.toSorted((a, b) => isLong(a) - isLong(b))
  }
}

const all = '{edition,markdown,compile,checks,html,citations,alignment,entities,routes,udhr}'

/**
 * The tests that need no site and no browser: what mutants of the model, the compiler and the rules are shown to. `MUTATION_TESTS` names the
 * rooms of tests for one room of code, as in `checks` or `{compile,markdown}`: most tests compile an edition and would look at every mutant.
 */
export default defineConfig({
  test: {
    include: [`tests/${process.env['MUTATION_TESTS'] ?? all}/**/*.test.ts`],
    testTimeout: 60_000,
    isolate: false,
    sequence: {sequencer: CasesLast},
    env: {SITE_URL: 'https://editions.example.org', COMPILATION_CACHE: 'off', MUTATION: 'on'}
  }
})
