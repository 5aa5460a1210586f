/** Why a command does not do what it was asked to: one sentence for people, and no fault of the program. Commands print it and no trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
