import type {FeatureCollection} from 'geojson'
import {feature} from 'topojson-client'
import topology from 'world-atlas/land-50m.json'

/** Land and nothing else, Natural Earth 1:50 million (public domain): coastlines say what is sea, and no line says whose land is. */
export const land: FeatureCollection = feature(topology, topology.objects.land)
