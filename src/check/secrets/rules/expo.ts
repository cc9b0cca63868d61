import type { Provider } from '../provider.ts'

export const expo: Provider = {
  slug: 'expo',
  name: 'Expo',
  docs: 'https://docs.expo.dev',
  words: ['expo', 'eas'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{t40}', near: true, hit: 'EXPO_TOKEN = "{t40}"', miss: 'EXPO_TOKEN = "{t19}"' },
    {
      id: 'token',
      what: 'push token',
      token: 'ExponentPushToken[{t22}]',
      severity: 'low',
      hit: 'VALUE = "ExponentPushToken[{t22}]"',
      miss: 'VALUE = "ExponentPushToken[{t10}]"',
    },
  ],
}
