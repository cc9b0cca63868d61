import type { Provider } from '../provider.ts'

export const sendpulse: Provider = {
  slug: 'sendpulse',
  name: 'SendPulse',
  docs: 'https://sendpulse.com/integrations/api',
  words: ['sendpulse'],
  kinds: [
    { id: 'secret', what: 'API id or secret', token: '{h32}', near: true, hit: 'SENDPULSE_SECRET = "{h32}"', miss: 'SENDPULSE_SECRET = "{h15}"' },
  ],
}
