import type { Provider } from '../provider.ts'

export const ramp: Provider = {
  slug: 'ramp',
  name: 'Ramp',
  docs: 'https://docs.ramp.com',
  words: ['ramp'],
  kinds: [
    { id: 'client-id', what: 'client id', token: 'ramp_id_{L40}', hit: 'VALUE = "ramp_id_{L40}"', miss: 'VALUE = "ramp_id_{L19}"' },
    { id: 'client-secret', what: 'client secret', token: 'ramp_sec_{L48}', hit: 'VALUE = "ramp_sec_{L48}"', miss: 'VALUE = "ramp_sec_{L23}"' },
  ],
}
