import type { Provider } from '../provider.ts'

export const render: Provider = {
  slug: 'render',
  name: 'Render',
  docs: 'https://render.com/docs/api',
  words: ['render', 'onrender'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'rnd_{L28-40}', hit: 'VALUE = "rnd_{L32}"', miss: 'VALUE = "rnd_{L13}"' },
    {
      id: 'deploy-hook',
      what: 'deploy hook',
      token: 'srv-{l20}?key={t11}',
      hit: 'VALUE = "srv-{l20}?key={t11}"',
      miss: 'VALUE = "srv-{l20}?key={t4}"',
    },
  ],
}
