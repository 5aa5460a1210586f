import {z} from 'zod'
import type {Path} from './yaml-places.ts'

/** The keys that a schema knows at a path; those of every branch of a union. Empty where it knows none. */
export function schemaKeys(schema: z.core.$ZodType, path: Path): ReadonlyArray<string> {
  return [...new Set(schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : [])))]
}

/** The keys that a schema asks for at a path: an entry without them is not whole. */
export function requiredKeys(schema: z.core.$ZodType, path: Path): ReadonlyArray<string> {
  const objects = schemasAt(schema, path).filter((found) => found instanceof z.ZodObject)
  return objects.flatMap(({shape}) => Object.keys(shape).filter((key) => !z.safeParse(shape[key]!, undefined).success))
}

function schemasAt(schema: z.core.$ZodType, path: Path): ReadonlyArray<z.core.$ZodType> {
  if (schema instanceof z.ZodPipe) return schemasAt(schema.in, path)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schemasAt(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path))
  const [key, ...rest] = path
  if (key === undefined) return [schema]
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest)
  if (!(schema instanceof z.ZodObject)) return []
  const inner: z.core.$ZodType | undefined = schema.shape[String(key)] ?? schema.def.catchall
  return inner ? schemasAt(inner, rest) : []
}
