import type { Provider } from '../provider.ts'

export const vagrantcloud: Provider = {
  slug: 'vagrantcloud',
  name: 'Vagrant Cloud',
  docs: 'https://developer.hashicorp.com/vagrant',
  words: ['vagrant', 'vagrantcloud'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{L14}.atlasv1.{L60-70}',
      near: true,
      hit: 'VAGRANT_TOKEN = "{L14}.atlasv1.{L64}"',
      miss: 'VAGRANT_TOKEN = "{L14}.atlasv1.{L29}"',
    },
  ],
}
