import type { Provider } from '../provider.ts'

export const elevenlabs: Provider = {
  slug: 'elevenlabs',
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs',
  words: ['elevenlabs'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'sk_{h48}',
      near: true,
      hit: 'ELEVENLABS_API_KEY = "sk_{h48}"',
      miss: 'ELEVENLABS_API_KEY = "sk_{h23}"',
    },
    { id: 'legacy-key', what: 'API key', token: '{h32}', near: true, hit: 'ELEVENLABS_API_KEY = "{h32}"', miss: 'ELEVENLABS_API_KEY = "{h15}"' },
  ],
}
