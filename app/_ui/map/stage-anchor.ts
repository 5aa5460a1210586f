/** Fragment of the small map of a stage. */
export function stageAnchor(division: string): string {
  return `map-${division}`
}
