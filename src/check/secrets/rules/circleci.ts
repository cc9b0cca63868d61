import type { Provider } from '../provider.ts'

export const circleci: Provider = {
  slug: 'circleci',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  words: ['circleci', 'circle'],
  kinds: [
    {
      id: 'personal-token',
      what: 'personal API token',
      token: 'CCIPAT_{L22}_{h40}',
      hit: 'VALUE = "CCIPAT_{L22}_{h40}"',
      miss: 'VALUE = "CCIPAT_{L22}_{h19}"',
    },
    {
      id: 'project-token',
      what: 'project API token',
      token: 'CCIPRJ_{L22}_{h40}',
      hit: 'VALUE = "CCIPRJ_{L22}_{h40}"',
      miss: 'VALUE = "CCIPRJ_{L22}_{h19}"',
    },
    { id: 'legacy-token', what: 'API token', token: '{h40}', near: true, hit: 'CIRCLECI_TOKEN = "{h40}"', miss: 'CIRCLECI_TOKEN = "{h19}"' },
  ],
}
