import type { Provider } from '../provider.ts'

export const visualStudio: Provider = {
  slug: 'visual-studio',
  name: 'Visual Studio Marketplace',
  docs: 'https://code.visualstudio.com/api/working-with-extensions/publishing-extension',
  words: ['vsce'],
  kinds: [{ id: 'pat', what: 'publisher token', token: '{q52}', near: true, hit: 'VSCE_TOKEN = "{q52}"', miss: 'VSCE_TOKEN = "{q25}"' }],
}
