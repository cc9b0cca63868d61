import type { Provider } from '../provider.ts'

export const hexTech: Provider = {
  slug: 'hex-tech',
  name: 'Hex Technologies',
  docs: 'https://learn.hex.tech',
  words: ['hextech'],
  kinds: [
    { id: 'token', what: 'workspace token', token: 'hxtw_{h90-100}', hit: 'VALUE = "hxtw_{h94}"', miss: 'VALUE = "hxtw_{h44}"' },
    { id: 'personal', what: 'personal token', token: 'hxtp_{h90-100}', hit: 'VALUE = "hxtp_{h94}"', miss: 'VALUE = "hxtp_{h44}"' },
  ],
}
