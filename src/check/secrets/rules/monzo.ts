import type { Provider } from '../provider.ts'

export const monzo: Provider = {
  slug: 'monzo',
  name: 'Monzo',
  docs: 'https://docs.monzo.com',
  words: ['monzo'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'eyJ{t20-60}.{t60-400}.{t43-90}',
      near: true,
      hit: 'MONZO_TOKEN = "eyJ{t24}.{t64}.{t47}"',
      miss: 'MONZO_TOKEN = "eyJ{t24}.{t64}.{t20}"',
    },
    { id: 'client-secret', what: 'client secret', token: 'mnz(pub|conf).{s50-120}', hit: 'VALUE = "mnzpub.{s54}"', miss: 'VALUE = "mnzpub.{s24}"' },
  ],
}
