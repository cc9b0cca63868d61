import type { Provider } from '../provider.ts'

export const clockworkSms: Provider = {
  slug: 'clockwork-sms',
  name: 'Clockwork SMS',
  docs: 'https://www.clockworksms.com',
  words: ['clockworksms'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'CLOCKWORKSMS_API_KEY = "{h40}"', miss: 'CLOCKWORKSMS_API_KEY = "{h19}"' },
  ],
}
