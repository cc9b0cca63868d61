import type { Provider } from '../provider.ts'

export const adafruit: Provider = {
  slug: 'adafruit',
  name: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs',
  words: ['adafruit', 'adafruitio'],
  kinds: [{ id: 'io-key', what: 'IO key', token: 'aio_{L28}', hit: 'VALUE = "aio_{L28}"', miss: 'VALUE = "aio_{L13}"' }],
}
