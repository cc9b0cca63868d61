import type { Provider } from '../provider.ts'

export const zenodo: Provider = {
  slug: 'zenodo',
  name: 'Zenodo',
  docs: 'https://developers.zenodo.org',
  words: ['zenodo'],
  kinds: [{ id: 'token', what: 'access token', token: '{L60}', near: true, hit: 'ZENODO_TOKEN = "{L60}"', miss: 'ZENODO_TOKEN = "{L29}"' }],
}
