/** Natural Earth's land as TopoJSON, without political borders. */
declare module 'world-atlas/land-50m.json' {
  import type {GeometryCollection, Topology} from 'topojson-specification'
  const topology: Topology<{readonly land: GeometryCollection}>
  export default topology
}
