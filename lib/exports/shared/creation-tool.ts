/** What formats name as the program that made a file: name and version of package.json. */
export const creationTool = {name: 'parallel-edition', version: '0.1.0'} as const
