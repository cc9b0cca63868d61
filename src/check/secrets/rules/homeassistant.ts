import type { Provider } from '../provider.ts'

export const homeassistant: Provider = {
  slug: 'homeassistant',
  name: 'Home Assistant',
  docs: 'https://developers.home-assistant.io',
  words: ['homeassistant', 'hass'],
  kinds: [
    {
      id: 'token',
      what: 'long-lived access token',
      token: 'eyJ{t20-60}.{t60-200}.{t43}',
      near: true,
      hit: 'HOMEASSISTANT_TOKEN = "eyJ{t24}.{t64}.{t43}"',
      miss: 'HOMEASSISTANT_TOKEN = "eyJ{t24}.{t64}.{t20}"',
    },
  ],
}
