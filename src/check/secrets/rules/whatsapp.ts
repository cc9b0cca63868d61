import type { Provider } from '../provider.ts'

export const whatsapp: Provider = {
  slug: 'whatsapp',
  name: 'WhatsApp Business',
  docs: 'https://developers.facebook.com/docs/whatsapp',
  words: ['whatsapp'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'EAA{L100-300}',
      near: true,
      hit: 'WHATSAPP_TOKEN = "EAA{L104}"',
      miss: 'WHATSAPP_TOKEN = "EAA{L49}"',
    },
  ],
}
