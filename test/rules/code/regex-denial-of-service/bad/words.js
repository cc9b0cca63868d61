export const isWords = (text) => /^(\w+\s?)*$/.test(text)
