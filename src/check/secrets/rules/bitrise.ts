import type { Provider } from '../provider.ts'

export const bitrise: Provider = {
  slug: 'bitrise',
  name: 'Bitrise',
  docs: 'https://devcenter.bitrise.io',
  words: ['bitrise'],
  kinds: [
    {
      id: 'access-token',
      what: 'personal access token',
      token: '{t86}',
      near: true,
      hit: 'BITRISE_TOKEN = "{t86}"',
      miss: 'BITRISE_TOKEN = "{t42}"',
    },
  ],
}
