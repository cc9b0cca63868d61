import type { Provider } from '../provider.ts'

export const vultr: Provider = {
  slug: 'vultr',
  name: 'Vultr',
  docs: 'https://www.vultr.com/api/',
  words: ['vultr'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{u36}', near: true, hit: 'VULTR_API_KEY = "{u36}"', miss: 'VULTR_API_KEY = "{u17}"' }],
}
