import type { Provider } from '../provider.ts'

export const meetup: Provider = {
  slug: 'meetup',
  name: 'Meetup',
  docs: 'https://www.meetup.com/api',
  words: ['meetup'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{l26}', near: true, hit: 'MEETUP_SECRET = "{l26}"', miss: 'MEETUP_SECRET = "{l12}"' },
  ],
}
