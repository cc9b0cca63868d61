import type { Provider } from '../provider.ts'

export const chatbot: Provider = {
  slug: 'chatbot',
  name: 'ChatBot',
  docs: 'https://www.chatbot.com/docs',
  words: ['chatbotcom'],
  kinds: [{ id: 'token', what: 'access token', token: '{t32}', near: true, hit: 'CHATBOTCOM_TOKEN = "{t32}"', miss: 'CHATBOTCOM_TOKEN = "{t15}"' }],
}
