import type { Provider } from '../provider.ts'

export const anthropic: Provider = {
  slug: 'anthropic',
  name: 'Anthropic',
  docs: 'https://docs.anthropic.com/en/api/overview',
  words: ['anthropic', 'claude'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk-ant-api03-{t93}AA', hit: 'VALUE = "sk-ant-api03-{t93}AA"', miss: 'VALUE = "sk-ant-api03-{t45}AA"' },
    {
      id: 'admin-key',
      what: 'admin API key',
      token: 'sk-ant-admin01-{t93}AA',
      hit: 'VALUE = "sk-ant-admin01-{t93}AA"',
      miss: 'VALUE = "sk-ant-admin01-{t45}AA"',
    },
    {
      id: 'oauth-token',
      what: 'OAuth token',
      token: 'sk-ant-oat01-{t93}AA',
      hit: 'VALUE = "sk-ant-oat01-{t93}AA"',
      miss: 'VALUE = "sk-ant-oat01-{t45}AA"',
    },
    {
      id: 'refresh-token',
      what: 'OAuth refresh token',
      token: 'sk-ant-ort01-{t93}AA',
      hit: 'VALUE = "sk-ant-ort01-{t93}AA"',
      miss: 'VALUE = "sk-ant-ort01-{t45}AA"',
    },
    {
      id: 'session-key',
      what: 'session key',
      token: 'sk-ant-sid01-{t80-100}AA',
      hit: 'VALUE = "sk-ant-sid01-{t84}AA"',
      miss: 'VALUE = "sk-ant-sid01-{t39}AA"',
    },
    {
      id: 'any-key',
      what: 'API key',
      token: 'sk-ant-(api|admin)0{d1}-{t86-110}',
      hit: 'VALUE = "sk-ant-api0{d1}-{t90}"',
      miss: 'VALUE = "sk-ant-api0{d1}-{t42}"',
    },
  ],
}
