import type {ReactNode} from 'react'

/** A box to be ticked on paper, and what that says. */
export function TickBox({label}: {readonly label: string}): ReactNode {
  return (
    <span className="box">
      <span aria-hidden="true" /> {label}
    </span>
  )
}
