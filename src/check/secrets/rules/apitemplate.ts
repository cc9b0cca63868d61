import type { Provider } from '../provider.ts'

export const apitemplate: Provider = {
  slug: 'apitemplate',
  name: 'APITemplate.io',
  docs: 'https://apitemplate.io/apiv2',
  words: ['apitemplate'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L39}', near: true, hit: 'APITEMPLATE_API_KEY = "{L39}"', miss: 'APITEMPLATE_API_KEY = "{L18}"' },
  ],
}
