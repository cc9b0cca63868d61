import type { Provider } from '../provider.ts'

export const huggingface: Provider = {
  slug: 'huggingface',
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  words: ['huggingface', 'hfhub'],
  kinds: [
    { id: 'user-token', what: 'user access token', token: 'hf_{E34}', hit: 'VALUE = "hf_{E34}"', miss: 'VALUE = "hf_{E16}"' },
    { id: 'organization-token', what: 'organization token', token: 'api_org_{E34}', hit: 'VALUE = "api_org_{E34}"', miss: 'VALUE = "api_org_{E16}"' },
    { id: 'mixed-token', what: 'user access token', token: 'hf_{L34-37}', hit: 'VALUE = "hf_{L37}"', miss: 'VALUE = "hf_{L16}"' },
  ],
}
