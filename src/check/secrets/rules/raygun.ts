import type { Provider } from '../provider.ts'

export const raygun: Provider = {
  slug: 'raygun',
  name: 'Raygun',
  docs: 'https://raygun.com/documentation',
  words: ['raygun'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t22}', near: true, hit: 'RAYGUN_API_KEY = "{t22}"', miss: 'RAYGUN_API_KEY = "{t10}"' },
    { id: 'pat', what: 'personal access token', token: '{L40}', near: true, hit: 'RAYGUN_TOKEN = "{L40}"', miss: 'RAYGUN_TOKEN = "{L19}"' },
  ],
}
