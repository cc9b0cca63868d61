import type { Provider } from '../provider.ts'

export const openai: Provider = {
  slug: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  words: ['openai', 'chatgpt'],
  kinds: [
    {
      id: 'project-key',
      what: 'project API key',
      token: 'sk-(proj|svcacct|admin|None)-{t20-180}T3BlbkFJ{t20-180}',
      hit: 'VALUE = "sk-proj-{t24}T3BlbkFJ{t24}"',
      miss: 'VALUE = "sk-proj-{t24}T3BlbkFJ{t9}"',
    },
    {
      id: 'legacy-key',
      what: 'API key',
      token: 'sk-{L20}T3BlbkFJ{L20}',
      hit: 'VALUE = "sk-{L20}T3BlbkFJ{L20}"',
      miss: 'VALUE = "sk-{L20}T3BlbkFJ{L9}"',
    },
    {
      id: 'loose-project-key',
      what: 'API key',
      token: 'sk-(proj|svcacct|admin)-{t40-200}',
      hit: 'VALUE = "sk-proj-{t44}"',
      miss: 'VALUE = "sk-proj-{t19}"',
    },
    { id: 'near', what: 'API key', token: 'sk-{t32-200}', near: true, hit: 'OPENAI_API_KEY = "sk-{t36}"', miss: 'OPENAI_API_KEY = "sk-{t15}"' },
    { id: 'session-key', what: 'session key', token: 'sess-{L40}', hit: 'VALUE = "sess-{L40}"', miss: 'VALUE = "sess-{L19}"' },
  ],
}
