// The least that anything can do with a lockfile: read it and parse it.
import { readFileSync } from 'node:fs'

console.log(Object.keys(JSON.parse(readFileSync(process.argv[2], 'utf8')).packages).length)
