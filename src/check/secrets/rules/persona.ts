import type { Provider } from '../provider.ts'

export const persona: Provider = {
  slug: 'persona',
  name: 'Persona',
  docs: 'https://docs.withpersona.com',
  words: ['persona'],
  kinds: [
    {
      id: 'production-key',
      what: 'production key',
      token: 'persona_production_{t20-80}',
      hit: 'VALUE = "persona_production_{t24}"',
      miss: 'VALUE = "persona_production_{t9}"',
    },
    {
      id: 'sandbox-key',
      what: 'sandbox key',
      token: 'persona_sandbox_{t20-80}',
      severity: 'low',
      hit: 'VALUE = "persona_sandbox_{t24}"',
      miss: 'VALUE = "persona_sandbox_{t9}"',
    },
  ],
}
