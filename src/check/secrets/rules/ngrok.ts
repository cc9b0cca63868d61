import type { Provider } from '../provider.ts'

export const ngrok: Provider = {
  slug: 'ngrok',
  name: 'ngrok',
  docs: 'https://ngrok.com/docs',
  words: ['ngrok'],
  kinds: [
    {
      id: 'authtoken',
      what: 'authtoken',
      token: '{L27}_{L18-22}',
      near: true,
      hit: 'NGROK_TOKEN = "{L27}_{L22}"',
      miss: 'NGROK_TOKEN = "{L27}_{L8}"',
    },
    { id: 'api-key', what: 'API key', token: '{w43-50}', near: true, hit: 'NGROK_API_KEY = "{w47}"', miss: 'NGROK_API_KEY = "{w20}"' },
  ],
}
