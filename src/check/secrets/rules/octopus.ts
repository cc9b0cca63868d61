import type { Provider } from '../provider.ts'

export const octopus: Provider = {
  slug: 'octopus',
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs',
  words: ['octopus', 'octopusdeploy'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'API-{u24-32}', hit: 'VALUE = "API-{u28}"', miss: 'VALUE = "API-{u11}"' },
    { id: 'near', what: 'API key', token: 'API-{u20-40}', near: true, hit: 'OCTOPUS_API_KEY = "API-{u24}"', miss: 'OCTOPUS_API_KEY = "API-{u9}"' },
  ],
}
