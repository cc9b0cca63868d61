import type { Provider } from '../provider.ts'

export const voicegain: Provider = {
  slug: 'voicegain',
  name: 'Voicegain',
  docs: 'https://docs.voicegain.ai',
  words: ['voicegain'],
  kinds: [
    {
      id: 'token',
      what: 'token',
      token: '{t36}.{t100-140}.{t43}',
      near: true,
      hit: 'VOICEGAIN_TOKEN = "{t36}.{t104}.{t43}"',
      miss: 'VOICEGAIN_TOKEN = "{t36}.{t104}.{t20}"',
    },
  ],
}
