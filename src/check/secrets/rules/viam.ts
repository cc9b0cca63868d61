import type { Provider } from '../provider.ts'

export const viam: Provider = {
  slug: 'viam',
  name: 'Viam',
  docs: 'https://docs.viam.com/operate/control/api-keys/',
  words: ['viam'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'VIAM_API_KEY = "{l32}"', miss: 'VIAM_API_KEY = "{l15}"' }],
}
