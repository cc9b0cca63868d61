import { jsonSchema } from '../config/json-schema.ts'
import type { Command } from './command.ts'

export const schema: Command = {
  name: 'schema',
  summary: 'JSON Schema of the configuration, for editors and other tools.',
  operands: '',
  examples: [['sealgate schema > sealgate.schema.json', 'keep a copy']],
  flags: {},
  async run(_, terminal) {
    terminal.out(jsonSchema())
    return 0
  },
}
