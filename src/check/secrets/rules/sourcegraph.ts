import type { Provider } from '../provider.ts'

export const sourcegraph: Provider = {
  slug: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  words: ['sourcegraph'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'sgp_{H40}', hit: 'VALUE = "sgp_{H40}"', miss: 'VALUE = "sgp_{H19}"' },
    { id: 'instance-token', what: 'access token', token: 'sgp_{H16}_{H40}', hit: 'VALUE = "sgp_{H16}_{H40}"', miss: 'VALUE = "sgp_{H16}_{H19}"' },
    { id: 'local-token', what: 'access token', token: 'sgp_local_{H40}', hit: 'VALUE = "sgp_local_{H40}"', miss: 'VALUE = "sgp_local_{H19}"' },
    {
      id: 'local-instance-token',
      what: 'access token',
      token: 'sgp_{H16}_local_{H40}',
      hit: 'VALUE = "sgp_{H16}_local_{H40}"',
      miss: 'VALUE = "sgp_{H16}_local_{H19}"',
    },
    { id: 'cody-token', what: 'Cody gateway token', token: 'slk_{h64}', hit: 'VALUE = "slk_{h64}"', miss: 'VALUE = "slk_{h31}"' },
    { id: 'license-token', what: 'dotcom user token', token: 'sgd_{h64}', hit: 'VALUE = "sgd_{h64}"', miss: 'VALUE = "sgd_{h31}"' },
    { id: 'dotcom-token', what: 'gateway token', token: 'sgph_{h64}', hit: 'VALUE = "sgph_{h64}"', miss: 'VALUE = "sgph_{h31}"' },
    { id: 'legacy-token', what: 'access token', token: '{h40}', near: true, hit: 'SOURCEGRAPH_TOKEN = "{h40}"', miss: 'SOURCEGRAPH_TOKEN = "{h19}"' },
  ],
}
