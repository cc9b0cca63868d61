export const isWords = (text) => /^\w+(?:\s\w+)*$/.test(text)
