// Plain JavaScript, so that the wrong Node can still read it.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major !== 24 || minor < 15) {
  console.error(`sealgate: development needs Node 24.15 or newer of the 24 line; this is Node ${process.versions.node}.`)
  console.error('hint: run `npm ci`, which brings one for most platforms; elsewhere install Node 24 yourself.')
  process.exit(2)
}
