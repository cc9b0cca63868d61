import type { Provider } from '../provider.ts'

export const codemagic: Provider = {
  slug: 'codemagic',
  name: 'Codemagic',
  docs: 'https://docs.codemagic.io',
  words: ['codemagic'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{t43}', near: true, hit: 'CODEMAGIC_TOKEN = "{t43}"', miss: 'CODEMAGIC_TOKEN = "{t20}"' }],
}
