export const quoted = (text) => `'${text.replaceAll("'", "''")}'`
