import type { Provider } from '../provider.ts'

export const toggl: Provider = {
  slug: 'toggl',
  name: 'Toggl',
  docs: 'https://engineering.toggl.com',
  words: ['toggl', 'toggltrack'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'TOGGL_TOKEN = "{h32}"', miss: 'TOGGL_TOKEN = "{h15}"' }],
}
