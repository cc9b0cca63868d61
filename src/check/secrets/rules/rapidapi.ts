import type { Provider } from '../provider.ts'

export const rapidapi: Provider = {
  slug: 'rapidapi',
  name: 'RapidAPI',
  docs: 'https://docs.rapidapi.com',
  words: ['rapidapi', 'mashape'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{l10}msh{l15}p{l6}jsn{l12}',
      hit: 'VALUE = "{l10}msh{l15}p{l6}jsn{l12}"',
      miss: 'VALUE = "{l10}msh{l15}p{l6}jsn{l5}"',
    },
    { id: 'near', what: 'API key', token: '{L50}', near: true, hit: 'RAPIDAPI_API_KEY = "{L50}"', miss: 'RAPIDAPI_API_KEY = "{L24}"' },
  ],
}
