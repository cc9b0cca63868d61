// Stands in for the plugins of octokit in dist: every operation is asked for by its own name.
export const restEndpointMethods = () => ({})
export const paginateRest = () => ({})
