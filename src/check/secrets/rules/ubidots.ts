import type { Provider } from '../provider.ts'

export const ubidots: Provider = {
  slug: 'ubidots',
  name: 'Ubidots',
  docs: 'https://docs.ubidots.com',
  words: ['ubidots'],
  kinds: [{ id: 'token', what: 'token', token: 'BB(FF|US)-{L30-36}', hit: 'VALUE = "BBFF-{L34}"', miss: 'VALUE = "BBFF-{L14}"' }],
}
