import type { Provider } from '../provider.ts'

export const owlbot: Provider = {
  slug: 'owlbot',
  name: 'Owlbot',
  docs: 'https://owlbot.info',
  words: ['owlbot'],
  kinds: [{ id: 'token', what: 'token', token: '{h40}', near: true, hit: 'OWLBOT_TOKEN = "{h40}"', miss: 'OWLBOT_TOKEN = "{h19}"' }],
}
