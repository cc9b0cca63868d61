import type { Provider } from '../provider.ts'

export const together: Provider = {
  slug: 'together',
  name: 'Together AI',
  docs: 'https://docs.together.ai',
  words: ['togetherai', 'together'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'TOGETHERAI_API_KEY = "{h64}"', miss: 'TOGETHERAI_API_KEY = "{h31}"' },
    { id: 'new-key', what: 'API key', token: 'tgp_v1_{t43}', hit: 'VALUE = "tgp_v1_{t43}"', miss: 'VALUE = "tgp_v1_{t20}"' },
  ],
}
