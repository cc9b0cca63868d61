import type { Provider } from '../provider.ts'

export const transloadit: Provider = {
  slug: 'transloadit',
  name: 'Transloadit',
  docs: 'https://transloadit.com/docs/',
  words: ['transloadit'],
  kinds: [
    { id: 'auth-secret', what: 'auth secret', token: '{h40}', near: true, hit: 'TRANSLOADIT_SECRET = "{h40}"', miss: 'TRANSLOADIT_SECRET = "{h19}"' },
  ],
}
