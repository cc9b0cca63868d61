import type { Provider } from '../provider.ts'

export const cloudsmith: Provider = {
  slug: 'cloudsmith',
  name: 'Cloudsmith',
  docs: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
  words: ['cloudsmith'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'csa_{h30}{L6}', hit: 'VALUE = "csa_{h30}{L6}"', miss: 'VALUE = "csa_{h30}{L2}"' },
    { id: 'legacy-key', what: 'API key', token: '{h40}', near: true, hit: 'CLOUDSMITH_API_KEY = "{h40}"', miss: 'CLOUDSMITH_API_KEY = "{h19}"' },
    {
      id: 'entitlement',
      what: 'service key',
      token: 'c(sa|sk)_{L36-46}',
      near: true,
      hit: 'CLOUDSMITH_API_KEY = "csa_{L40}"',
      miss: 'CLOUDSMITH_API_KEY = "csa_{L17}"',
    },
  ],
}
