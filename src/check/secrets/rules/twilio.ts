import type { Provider } from '../provider.ts'

export const twilio: Provider = {
  slug: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  words: ['twilio'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'SK{h32}', near: true, hit: 'TWILIO_API_KEY = "SK{h32}"', miss: 'TWILIO_API_KEY = "SK{h15}"' },
    { id: 'api-key-alone', what: 'API key', token: 'SK{h32}', hit: 'VALUE = "SK{h32}"', miss: 'VALUE = "SK{h15}"' },
    { id: 'account-sid', what: 'account SID', token: 'AC{h32}', severity: 'medium', hit: 'VALUE = "AC{h32}"', miss: 'VALUE = "AC{h15}"' },
    { id: 'auth-token', what: 'auth token', token: '{h32}', near: true, hit: 'TWILIO_TOKEN = "{h32}"', miss: 'TWILIO_TOKEN = "{h15}"' },
    { id: 'any-key', what: 'API key', token: 'SK{H32}', near: true, hit: 'TWILIO_API_KEY = "SK{H32}"', miss: 'TWILIO_API_KEY = "SK{H15}"' },
  ],
}
