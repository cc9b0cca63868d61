import type { Provider } from '../provider.ts'

export const optimizely: Provider = {
  slug: 'optimizely',
  name: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com',
  words: ['optimizely'],
  kinds: [
    {
      id: 'token',
      what: 'personal access token',
      token: '2:{t40-60}',
      near: true,
      hit: 'OPTIMIZELY_TOKEN = "2:{t44}"',
      miss: 'OPTIMIZELY_TOKEN = "2:{t19}"',
    },
    { id: 'near', what: 'API token', token: '{t48-54}', near: true, hit: 'OPTIMIZELY_TOKEN = "{t52}"', miss: 'OPTIMIZELY_TOKEN = "{t23}"' },
  ],
}
