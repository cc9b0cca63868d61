import type { Provider } from '../provider.ts'

export const intra42: Provider = {
  slug: 'intra42',
  name: '42',
  docs: 'https://api.intra.42.fr/apidoc',
  words: ['intra42'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: 's-s4t2(ud|af)-{h64}', hit: 'VALUE = "s-s4t2ud-{h64}"', miss: 'VALUE = "s-s4t2ud-{h31}"' },
  ],
}
