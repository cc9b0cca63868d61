import type { Provider } from '../provider.ts'

export const tray: Provider = {
  slug: 'tray',
  name: 'Tray',
  docs: 'https://tray.ai',
  words: ['trayio'],
  kinds: [{ id: 'token', what: 'master token', token: '{h64}', near: true, hit: 'TRAYIO_TOKEN = "{h64}"', miss: 'TRAYIO_TOKEN = "{h31}"' }],
}
