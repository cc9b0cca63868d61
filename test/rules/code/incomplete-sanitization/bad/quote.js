export const quoted = (text) => `'${text.replace("'", "''")}'`
