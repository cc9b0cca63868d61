import type { Provider } from '../provider.ts'

export const applitools: Provider = {
  slug: 'applitools',
  name: 'Applitools',
  docs: 'https://applitools.com/docs',
  words: ['applitools'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{L51-52}110',
      near: true,
      hit: 'APPLITOOLS_API_KEY = "{L52}110"',
      miss: 'APPLITOOLS_API_KEY = "{L24}110"',
    },
    { id: 'near', what: 'API key', token: '{L40-60}', near: true, hit: 'APPLITOOLS_API_KEY = "{L44}"', miss: 'APPLITOOLS_API_KEY = "{L19}"' },
  ],
}
