import type { Provider } from '../provider.ts'

export const apify: Provider = {
  slug: 'apify',
  name: 'Apify',
  docs: 'https://docs.apify.com',
  words: ['apify'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'apify_api_{L36}', hit: 'VALUE = "apify_api_{L36}"', miss: 'VALUE = "apify_api_{L17}"' },
    {
      id: 'proxy-password',
      what: 'proxy password',
      token: 'apify_proxy_{L20-40}',
      hit: 'VALUE = "apify_proxy_{L24}"',
      miss: 'VALUE = "apify_proxy_{L9}"',
    },
    { id: 'near', what: 'API token', token: '{L25}', near: true, hit: 'APIFY_TOKEN = "{L25}"', miss: 'APIFY_TOKEN = "{L11}"' },
  ],
}
