import type { Provider } from '../provider.ts'

export const teamcity: Provider = {
  slug: 'teamcity',
  name: 'TeamCity',
  docs: 'https://www.jetbrains.com/help/teamcity',
  words: ['teamcity'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'eyJ0eXAiOiAiVENWMiJ9.{t20-60}.{t40-80}',
      hit: 'VALUE = "eyJ0eXAiOiAiVENWMiJ9.{t24}.{t44}"',
      miss: 'VALUE = "eyJ0eXAiOiAiVENWMiJ9.{t24}.{t19}"',
    },
  ],
}
