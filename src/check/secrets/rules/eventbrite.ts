import type { Provider } from '../provider.ts'

export const eventbrite: Provider = {
  slug: 'eventbrite',
  name: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/docs',
  words: ['eventbrite'],
  kinds: [{ id: 'token', what: 'private token', token: '{u20}', near: true, hit: 'EVENTBRITE_TOKEN = "{u20}"', miss: 'EVENTBRITE_TOKEN = "{u9}"' }],
}
