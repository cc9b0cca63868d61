import type { Provider } from '../provider.ts'

export const workato: Provider = {
  slug: 'workato',
  name: 'Workato',
  docs: 'https://docs.workato.com',
  words: ['workato'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'wrkaus-eyJ{s60+}', hit: 'VALUE = "wrkaus-eyJ{s60}"', miss: 'VALUE = "wrkaus-eyJ{s29}"' }],
}
