import type { Provider } from '../provider.ts'

export const calendarific: Provider = {
  slug: 'calendarific',
  name: 'Calendarific',
  docs: 'https://calendarific.com/api-documentation',
  words: ['calendarific'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'CALENDARIFIC_API_KEY = "{h40}"', miss: 'CALENDARIFIC_API_KEY = "{h19}"' },
    { id: 'new', what: 'API key', token: '{L32}', near: true, hit: 'CALENDARIFIC_API_KEY = "{L32}"', miss: 'CALENDARIFIC_API_KEY = "{L15}"' },
  ],
}
