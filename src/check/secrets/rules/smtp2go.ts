import type { Provider } from '../provider.ts'

export const smtp2go: Provider = {
  slug: 'smtp2go',
  name: 'SMTP2GO',
  docs: 'https://developers.smtp2go.com',
  words: ['smtp2go'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'api-{u32}', hit: 'VALUE = "api-{u32}"', miss: 'VALUE = "api-{u15}"' }],
}
