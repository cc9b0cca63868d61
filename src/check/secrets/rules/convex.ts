import type { Provider } from '../provider.ts'

export const convex: Provider = {
  slug: 'convex',
  name: 'Convex',
  docs: 'https://docs.convex.dev',
  words: ['convex'],
  kinds: [
    {
      id: 'deploy-key',
      what: 'deploy key',
      token: '(prod|dev|preview):{k4-60}|{b40-300}',
      hit: 'VALUE = "prod:{k8}|{b44}"',
      miss: 'VALUE = "prod:{k8}|{b19}"',
    },
  ],
}
