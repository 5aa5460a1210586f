import {writeUdhrEdition} from './write-udhr-edition.ts'

// npx tsx tests/udhr/write.ts FOLDER [LANGUAGES], then CONTENT_DIR=FOLDER npm run build
const [folder, languages] = process.argv.slice(2)
if (!folder) throw new Error('Unexpected absence of a folder, expected `npx tsx tests/udhr/write.ts FOLDER [ky,ru,en]`')
console.log(writeUdhrEdition(folder, languages?.split(',')))
