import type { Provider } from '../provider.ts'

export const agilitycms: Provider = {
  slug: 'agilitycms',
  name: 'Agility CMS',
  docs: 'https://agilitycms.com/docs',
  words: ['agilitycms'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '(defaultlive|defaultpreview).{h64}',
      hit: 'VALUE = "defaultlive.{h64}"',
      miss: 'VALUE = "defaultlive.{h31}"',
    },
  ],
}
