import type { Provider } from '../provider.ts'

export const dagster: Provider = {
  slug: 'dagster',
  name: 'Dagster',
  docs: 'https://docs.dagster.io',
  words: ['dagster'],
  kinds: [
    {
      id: 'user-token',
      what: 'user token',
      token: 'user:{h32}',
      near: true,
      hit: 'DAGSTER_TOKEN = "user:{h32}"',
      miss: 'DAGSTER_TOKEN = "user:{h15}"',
    },
    { id: 'agent-token', what: 'agent token', token: 'agent:{t1-40}:{h32}', hit: 'VALUE = "agent:{t5}:{h32}"', miss: 'VALUE = "agent:{t5}:{h15}"' },
  ],
}
