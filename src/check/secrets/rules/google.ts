import type { Provider } from '../provider.ts'

export const google: Provider = {
  slug: 'google',
  name: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  words: ['google', 'gcp', 'firebase', 'youtube', 'gemini', 'recaptcha'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'AIza{t35}', severity: 'medium', hit: 'VALUE = "AIza{t35}"', miss: 'VALUE = "AIza{t16}"' },
    { id: 'oauth-secret', what: 'OAuth client secret', token: 'GOCSPX-{t28}', hit: 'VALUE = "GOCSPX-{t28}"', miss: 'VALUE = "GOCSPX-{t13}"' },
    {
      id: 'oauth-secret-old',
      what: 'OAuth client secret',
      token: '{t24}',
      near: true,
      with: ['secret'],
      hit: 'GOOGLE_SECRET = "{t24}"',
      miss: 'GOOGLE_SECRET = "{t11}"',
    },
    { id: 'access-token', what: 'OAuth access token', token: 'ya29.{t20-800}', hit: 'VALUE = "ya29.{t24}"', miss: 'VALUE = "ya29.{t9}"' },
    { id: 'refresh-token', what: 'OAuth refresh token', token: '1//0{t35-100}', hit: 'VALUE = "1//0{t39}"', miss: 'VALUE = "1//0{t16}"' },
    {
      id: 'client-id',
      what: 'OAuth client id',
      token: '{d6-14}-{l32}.apps.googleusercontent.com',
      severity: 'low',
      hit: 'VALUE = "{d10}-{l32}.apps.googleusercontent.com"',
      miss: 'VALUE = "{d10}-{l15}.apps.googleusercontent.com"',
    },
    {
      id: 'cloud-messaging-key',
      what: 'Cloud Messaging server key',
      token: 'AAAA{t7}:{t134-180}',
      hit: 'VALUE = "AAAA{t7}:{t138}"',
      miss: 'VALUE = "AAAA{t7}:{t66}"',
    },
    { id: 'recaptcha-key', what: 'reCAPTCHA key', token: '6L{t38}', near: true, hit: 'GOOGLE_KEY = "6L{t38}"', miss: 'GOOGLE_KEY = "6L{t18}"' },
    { id: 'express-key', what: 'API key', token: 'AQ.{t40-80}', near: true, hit: 'GOOGLE_KEY = "AQ.{t44}"', miss: 'GOOGLE_KEY = "AQ.{t19}"' },
    { id: 'hmac-key', what: 'HMAC key', token: 'GOOG1E{u50-60}', hit: 'VALUE = "GOOG1E{u54}"', miss: 'VALUE = "GOOG1E{u24}"' },
    { id: 'youtube-key', what: 'API key', token: '{t39}', near: true, hit: 'GOOGLE_KEY = "{t39}"', miss: 'GOOGLE_KEY = "{t18}"' },
    { id: 'tink', what: 'Gemini API key', token: 'AIza{t30-40}', near: true, hit: 'GOOGLE_KEY = "AIza{t34}"', miss: 'GOOGLE_KEY = "AIza{t14}"' },
  ],
}
