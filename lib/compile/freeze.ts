/** Freeze a value to its leaves. Maps are sealed by type alone: they are read-only in the model. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  const inner = value instanceof Map ? value.values() : Object.values(value)
  for (const child of inner) freeze(child)
  return Object.freeze(value)
}
