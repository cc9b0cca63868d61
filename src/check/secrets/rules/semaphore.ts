import type { Provider } from '../provider.ts'

export const semaphore: Provider = {
  slug: 'semaphore',
  name: 'Semaphore',
  docs: 'https://docs.semaphoreci.com',
  words: ['semaphoreci', 'semaphore'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{t20-40}', near: true, hit: 'SEMAPHORECI_TOKEN = "{t24}"', miss: 'SEMAPHORECI_TOKEN = "{t9}"' },
  ],
}
