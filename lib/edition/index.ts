export * from './ids.ts'
export * from './inline.ts'
export * from './model.ts'
export * from './queries.ts'
