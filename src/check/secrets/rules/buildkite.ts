import type { Provider } from '../provider.ts'

export const buildkite: Provider = {
  slug: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis',
  words: ['buildkite'],
  kinds: [
    { id: 'api-token', what: 'API access token', token: 'bkua_{h40}', hit: 'VALUE = "bkua_{h40}"', miss: 'VALUE = "bkua_{h19}"' },
    { id: 'agent-token', what: 'agent token', token: 'bkat_{h40-64}', hit: 'VALUE = "bkat_{h44}"', miss: 'VALUE = "bkat_{h19}"' },
    { id: 'cluster-token', what: 'agent token', token: 'bkct_{L40-90}', hit: 'VALUE = "bkct_{L44}"', miss: 'VALUE = "bkct_{L19}"' },
    { id: 'pipeline-token', what: 'token', token: 'bk(aj|pi|pt)_{L40-90}', hit: 'VALUE = "bkaj_{L44}"', miss: 'VALUE = "bkaj_{L19}"' },
    { id: 'legacy-token', what: 'access token', token: '{h40}', near: true, hit: 'BUILDKITE_TOKEN = "{h40}"', miss: 'BUILDKITE_TOKEN = "{h19}"' },
  ],
}
