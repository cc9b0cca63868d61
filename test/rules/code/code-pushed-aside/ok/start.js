const port = 8080                    // the port
export default port
