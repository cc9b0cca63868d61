import { toJsonSchema } from '@valibot/to-json-schema'
import { configSchema } from './schema.ts'

/** JSON Schema of the configuration, draft 7, as text. Checks on the calendar and on paths cannot be said in it. */
export const jsonSchema = (): string => `${JSON.stringify(toJsonSchema(configSchema, { errorMode: 'ignore' }), null, 2)}\n`
