import type { Provider } from '../provider.ts'

export const modal: Provider = {
  slug: 'modal',
  name: 'Modal',
  docs: 'https://modal.com/docs',
  words: ['modal'],
  kinds: [
    {
      id: 'token-id',
      what: 'token id',
      token: 'ak-{L22}',
      near: true,
      severity: 'medium',
      hit: 'MODAL_TOKEN = "ak-{L22}"',
      miss: 'MODAL_TOKEN = "ak-{L10}"',
    },
    { id: 'token-secret', what: 'token secret', token: 'as-{L22}', near: true, hit: 'MODAL_TOKEN = "as-{L22}"', miss: 'MODAL_TOKEN = "as-{L10}"' },
  ],
}
