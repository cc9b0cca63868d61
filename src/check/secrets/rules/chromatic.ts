import type { Provider } from '../provider.ts'

export const chromatic: Provider = {
  slug: 'chromatic',
  name: 'Chromatic',
  docs: 'https://www.chromatic.com/docs',
  words: ['chromatic'],
  kinds: [
    { id: 'project-token', what: 'project token', token: 'chpt_{h15}', hit: 'VALUE = "chpt_{h15}"', miss: 'VALUE = "chpt_{h6}"' },
    {
      id: 'legacy',
      what: 'project token',
      token: '{l10-16}',
      near: true,
      with: ['token'],
      hit: 'CHROMATIC_TOKEN = "{l14}"',
      miss: 'CHROMATIC_TOKEN = "{l4}"',
    },
  ],
}
