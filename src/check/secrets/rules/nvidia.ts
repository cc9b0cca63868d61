import type { Provider } from '../provider.ts'

export const nvidia: Provider = {
  slug: 'nvidia',
  name: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc',
  words: ['nvidia', 'ngc'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'nvapi-{t60-70}', hit: 'VALUE = "nvapi-{t64}"', miss: 'VALUE = "nvapi-{t29}"' },
    { id: 'ngc-key', what: 'NGC key', token: '{b84}', near: true, hit: 'NVIDIA_API_KEY = "{b84}"', miss: 'NVIDIA_API_KEY = "{b41}"' },
  ],
}
