import type { Provider } from '../provider.ts'

export const incidentio: Provider = {
  slug: 'incidentio',
  name: 'incident.io',
  docs: 'https://api-docs.incident.io',
  words: ['incidentio'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'inc_(live|dev)_{L40-80}', hit: 'VALUE = "inc_live_{L44}"', miss: 'VALUE = "inc_live_{L19}"' }],
}
