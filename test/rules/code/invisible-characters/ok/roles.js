const admin = false
export const family = '👨‍👩‍👧'
export const allowed = () => admin
