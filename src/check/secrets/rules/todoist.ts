import type { Provider } from '../provider.ts'

export const todoist: Provider = {
  slug: 'todoist',
  name: 'Todoist',
  docs: 'https://developer.todoist.com',
  words: ['todoist'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h40}', near: true, hit: 'TODOIST_TOKEN = "{h40}"', miss: 'TODOIST_TOKEN = "{h19}"' }],
}
