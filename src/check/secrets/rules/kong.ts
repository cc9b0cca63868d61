import type { Provider } from '../provider.ts'

export const kong: Provider = {
  slug: 'kong',
  name: 'Kong',
  docs: 'https://developer.konghq.com',
  words: ['kong', 'konnect'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'kpat_{L40-60}', hit: 'VALUE = "kpat_{L44}"', miss: 'VALUE = "kpat_{L19}"' },
    { id: 'spat', what: 'system account token', token: 'spat_{L40-60}', hit: 'VALUE = "spat_{L44}"', miss: 'VALUE = "spat_{L19}"' },
  ],
}
