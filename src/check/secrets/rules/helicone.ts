import type { Provider } from '../provider.ts'

export const helicone: Provider = {
  slug: 'helicone',
  name: 'Helicone',
  docs: 'https://docs.helicone.ai',
  words: ['helicone'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk-helicone-{t30-60}', hit: 'VALUE = "sk-helicone-{t34}"', miss: 'VALUE = "sk-helicone-{t14}"' },
    {
      id: 'eu',
      what: 'API key',
      token: '(sk|pk)-helicone-(eu|cp|rk)-{t20-60}',
      hit: 'VALUE = "sk-helicone-eu-{t24}"',
      miss: 'VALUE = "sk-helicone-eu-{t9}"',
    },
  ],
}
