// The least that a reader of a YAML lockfile can cost with a reader of all YAML: read and parse.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { load } from 'js-yaml'

load(readFileSync(argv[2], 'utf8'))
