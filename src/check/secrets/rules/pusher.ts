import type { Provider } from '../provider.ts'

export const pusher: Provider = {
  slug: 'pusher',
  name: 'Pusher',
  docs: 'https://pusher.com/docs',
  words: ['pusher'],
  kinds: [
    { id: 'secret', what: 'app secret', token: '{h20}', near: true, hit: 'PUSHER_SECRET = "{h20}"', miss: 'PUSHER_SECRET = "{h9}"' },
    { id: 'beams-key', what: 'Beams key', token: '{X64}', near: true, hit: 'PUSHER_API_KEY = "{X64}"', miss: 'PUSHER_API_KEY = "{X31}"' },
  ],
}
