import type { Provider } from '../provider.ts'

export const storyblok: Provider = {
  slug: 'storyblok',
  name: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/api',
  words: ['storyblok'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '{L22}tt',
      near: true,
      hit: 'STORYBLOK_TOKEN = "{L22}tt"',
      miss: 'STORYBLOK_TOKEN = "{L10}tt"',
    },
    {
      id: 'pat',
      what: 'personal access token',
      token: '{L22}tt-{d4-8}-{t20}',
      hit: 'VALUE = "{L22}tt-{d8}-{t20}"',
      miss: 'VALUE = "{L22}tt-{d8}-{t9}"',
    },
  ],
}
